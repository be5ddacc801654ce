using System.Reflection;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

/// <summary>The whole table of rights, held against the desks.</summary>
public sealed class RightsWalkTests
{
    /// <summary>Functions that nobody needs a right for: they run before there is a caller, or only about oneself.</summary>
    private static readonly (Type Desk, string Method, string Why)[] WithoutRight =
    [
        (typeof(IHomeDesk), nameof(IHomeDesk.NeedsAsync), "gathers from the rooms, each of which looks at its own right"),
        (typeof(IHomeDesk), nameof(IHomeDesk.StepsAsync), "gathers from the rooms, each of which looks at its own right"),
        (typeof(IHomeDesk), nameof(IHomeDesk.GoToAsync), "gathers from the rooms, each of which looks at its own right"),
        (typeof(IWorkspaceDesk), nameof(IWorkspaceDesk.AdoptOrFoundAsync), "sets up: there is no workspace to have a right in"),
        (typeof(IWorkspaceDesk), nameof(IWorkspaceDesk.FoundAsync), "sets up: there is no workspace to have a right in"),
        (typeof(IWorkspaceDesk), nameof(IWorkspaceDesk.ForCommandLineAsync), "makes the caller of the command line"),
        (typeof(ITeamDesk), nameof(ITeamDesk.CallerAsync), "signs in: makes the caller of a member"),
        (typeof(ITeamDesk), nameof(ITeamDesk.WorkspacesAsync), "lists one's own workspaces"),
        (typeof(ITeamDesk), nameof(ITeamDesk.SwitchAsync), "opens another of one's own workspaces"),
        (typeof(IKeysDesk), nameof(IKeysDesk.RecogniseAsync), "signs in: makes the caller of a key"),
    ];

    [Fact]
    public void EveryRight_HasACallThatNeedsIt()
    {
        var called = DeskCalls.All.Select(c => c.Operation).ToHashSet();
        Rights.Table.Select(r => r.Operation).Where(o => !called.Contains(o)).ShouldBeEmpty("add a call of the new function to DeskCalls");
    }

    [Fact]
    public async Task EveryCall_IsForbiddenExactlyWhenTheTableSaysSo()
    {
        await using var console = await TestConsole.StartAsync();
        var wrong = new List<string>();
        foreach (var caller in Callers(console))
        {
            foreach (var call in DeskCalls.All)
            {
                var right = Rights.Of(call.Operation);
                var allowed = caller.Kind == CallerKind.Key ? (right.Scope & caller.Scopes) != Scopes.None : (right.Roles & caller.Roles) != Roles.None;
                var forbidden = (await call.TryAsync(console, caller))?.Kind == ProblemKind.Forbidden;
                if (forbidden == allowed)
                {
                    wrong.Add($"{caller.Name} {(forbidden ? "may not" : "may")} {call.Name} ({call.Operation})");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryDeskMethod_RefusesBeforeItLooksAtAnything()
    {
        await using var console = await TestConsole.StartAsync(ClosingDatabases.Into);
        var databases = console.Get<ClosingDatabases>();
        var nobody = new Caller(console.Admin.Workspace, CallerKind.Member, console.Analyst.Id, "nobody", Roles.None);
        var wrong = new List<string>();
        foreach (var (desk, method) in DeskMethods())
        {
            var real = console.Services.GetService(desk).ShouldNotBeNull(desk.Name);
            databases.Closed = true;
            var trouble = await TroubleAsync(real, method, nobody);
            databases.Closed = false;
            if (trouble.Length > 0)
            {
                wrong.Add($"{desk.Name}.{method.Name}: {trouble}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void EveryExceptionFromTheRights_IsStillThere()
    {
        foreach (var (desk, method, why) in WithoutRight)
        {
            desk.GetMethod(method).ShouldNotBeNull($"{desk.Name}.{method}: {why}");
        }
    }

    private static IEnumerable<Caller> Callers(TestConsole console)
    {
        var (workspace, member) = (console.Admin.Workspace, console.Admin.Id);
        return
        [
            .. RoleNames.Each.Select(r => new Caller(workspace, CallerKind.Member, member, "The " + RoleNames.Of(r), r)),
            new(workspace, CallerKind.Member, member, "A member without a role", Roles.None),
            .. Enum.GetValues<Scopes>().Where(s => s == Scopes.None || int.IsPow2((int)s)).Select(s => new Caller(workspace, CallerKind.Key, 1, $"A key for {s}", Roles.None, s)),
        ];
    }

    private static IEnumerable<(Type Desk, MethodInfo Method)> DeskMethods() =>
        from desk in typeof(IHomeDesk).Assembly.GetTypes()
        where desk.IsInterface && desk.Name.EndsWith("Desk", StringComparison.Ordinal)
        from method in desk.GetMethods()
        where !WithoutRight.Any(w => w.Desk == desk && string.Equals(w.Method, method.Name, StringComparison.Ordinal))
        select (desk, method);

    // what it is given is not there at all, so that looking at it fails
    private static async Task<string> TroubleAsync(object desk, MethodInfo method, Caller caller)
    {
        try
        {
            var answer = method.Invoke(desk, [.. method.GetParameters().Select(p => Argument(p.ParameterType, caller))]);
            return (await ProblemAsync(answer))?.Kind == ProblemKind.Forbidden ? "" : "is not refused";
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException!.Message;
        }
        catch (Exception e) when (e is NullReferenceException or InvalidOperationException or ArgumentException)
        {
            return e.Message;
        }
    }

    private static object? Argument(Type type, Caller caller) =>
        type == typeof(Caller) ? caller
        : type == typeof(Moment) ? new Moment("", "") // whether it names a person decides which right a simulation needs
        : type.IsValueType ? Activator.CreateInstance(type)
        : null;

    private static async Task<Problem?> ProblemAsync(object? answer)
    {
        if (answer is IAsyncEnumerable<Result<Decision>> many)
        {
            return (await many.FirstAsync()).Problem;
        }

        if (answer is Task task)
        {
            await task;
            answer = task.GetType().GetProperty("Result")!.GetValue(task);
        }

        return answer!.GetType().GetProperty("Problem")?.GetValue(answer) as Problem;
    }
}
