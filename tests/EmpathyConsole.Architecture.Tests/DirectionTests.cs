using System.Reflection;
using Shouldly;

namespace EmpathyConsole.Architecture.Tests;

/// <summary>Who may know whom, held by the assemblies' own references.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["EmpathyConsole.Domain"] = [],
        ["EmpathyConsole.Intelligence"] = ["EmpathyConsole.Domain"],
        ["EmpathyConsole.Application"] = ["EmpathyConsole.Domain", "EmpathyConsole.Intelligence"],
        ["EmpathyConsole.Migrations.Sqlite"] = ["EmpathyConsole.Application", "EmpathyConsole.Domain"],
        ["EmpathyConsole.Demo"] = ["EmpathyConsole.Application", "EmpathyConsole.Domain", "EmpathyConsole.Intelligence"],
        ["EmpathyConsole.Web"] = ["EmpathyConsole.Application", "EmpathyConsole.Demo", "EmpathyConsole.Domain", "EmpathyConsole.Intelligence", "EmpathyConsole.Migrations.Sqlite"],
        ["empathy"] = ["EmpathyConsole.Application", "EmpathyConsole.Demo", "EmpathyConsole.Domain", "EmpathyConsole.Intelligence", "EmpathyConsole.Migrations.Sqlite"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_KnowsOnlyWhomItMay(string name) =>
        References(name).Where(r => r.StartsWith("EmpathyConsole", StringComparison.Ordinal) || r == "empathy").ShouldBeSubsetOf(Allowed[name]);

    [Fact]
    public void Domain_KnowsNoDatabaseNoWebNoFiles() =>
        References("EmpathyConsole.Domain").ShouldNotContain(r => r.StartsWith("Microsoft.", StringComparison.Ordinal) || r.Contains("Sqlite", StringComparison.Ordinal) || r == "System.IO.FileSystem");

    [Fact]
    public void Intelligence_KnowsNoDatabaseAndNoWeb() =>
        References("EmpathyConsole.Intelligence").ShouldNotContain(r => r.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || r.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void Radzen_IsSeenByTheWebAlone()
    {
        References("EmpathyConsole.Web").ShouldContain("Radzen.Blazor");
        Allowed.Keys.Where(k => k != "EmpathyConsole.Web").SelectMany(References).ShouldNotContain("Radzen.Blazor");
    }

    [Fact]
    public void Components_HoldNoDatabaseContext()
    {
        var components = Assembly.Load("EmpathyConsole.Web").GetTypes().Where(t => typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(t)
            && t.Namespace?.StartsWith("EmpathyConsole.Web.Features", StringComparison.Ordinal) == true
            && t.Namespace != "EmpathyConsole.Web.Features.SignIn");
        var holders = components.SelectMany(t => t.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(m => (Type: m switch { PropertyInfo p => p.PropertyType, FieldInfo f => f.FieldType, _ => null }, Owner: m.DeclaringType!.Name))
            .Where(m => m.Type is not null && (m.Type.ToString().Contains("ConsoleDb", StringComparison.Ordinal) || typeof(IQueryable).IsAssignableFrom(m.Type)));
        holders.ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string assembly) => Assembly.Load(assembly).GetReferencedAssemblies().Select(r => r.Name!);
}
