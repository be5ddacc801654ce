using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Demo.Loading;

/// <summary>What the steps share: the workspace, its people as callers, the content of its day.</summary>
internal sealed class DemoBuild(IServiceProvider services, long workspace, DateOnly day, IReadOnlyDictionary<string, Caller> callers)
{
    private readonly Lazy<DemoContent> content = new(() => DemoContent.Make(day));

    public long Workspace { get; } = workspace;

    /// <summary>The day it was begun on.</summary>
    public DateOnly Day { get; } = day;

    public DemoContent Content => content.Value;

    public Caller Ines => callers["Ines Duarte"];

    public Caller Tom => callers["Tom Okafor"];

    public Caller Mara => callers["Mara Lind"];

    public Caller Pavel => callers["Pavel Novak"];

    public Caller Yuki => callers["Yuki Tanaka"];

    public Caller Jonah => callers["Jonah Berg"];

    public Caller Ada => callers["Ada Reyes"];

    public Caller Member(string name) => callers[name];

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public T? Find<T>()
        where T : class => services.GetService<T>();

    public Task<ConsoleDb> OpenAsync(CancellationToken cancellation) => Get<IDbContextFactory<ConsoleDb>>().OpenAsync(Ada, cancellation);

    /// <summary>Runs a job to its end, or waits for whoever runs it.</summary>
    public async Task RunJobAsync(Caller caller, long job, CancellationToken cancellation)
    {
        var end = await Get<IJobs>().RunHereAsync(caller, job, null, cancellation);
        if (end.State != JobState.Done)
        {
            throw new InvalidOperationException($"'{end.Title}' for the demo did not end well: {end.Trouble}");
        }
    }

    /// <summary>The value; a refusal of a demo person is a mistake in the demo.</summary>
    public static T Sure<T>(Result<T> result) =>
        result.Succeeded ? result.Value : throw new InvalidOperationException("The demo was refused: " + result.Problem.Sentence);

    /// <summary>The workspace's members as callers, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, Caller>> CallersAsync(ConsoleDb db, long workspace, CancellationToken cancellation)
    {
        var emails = HouseContent.Members.Select(m => m.Email).ToList();
        var members = await db.Memberships.AsNoTracking()
            .Where(m => m.WorkspaceId == workspace && emails.Contains(m.TeamMember!.Email!))
            .Select(m => new { m.TeamMemberId, m.TeamMember!.Email, m.Roles })
            .ToListAsync(cancellation);
        return HouseContent.Members.ToDictionary(
            m => m.Name,
            m => new Caller(workspace, CallerKind.Member, members.Single(row => string.Equals(row.Email, m.Email, StringComparison.Ordinal)).TeamMemberId, m.Name, m.Roles),
            StringComparer.Ordinal);
    }
}
