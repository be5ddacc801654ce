using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Demo;

/// <summary>Makes the demo workspace.</summary>
public static class DemoWorkspace
{
    /// <summary>Makes it when it is not there; answers its id.</summary>
    public static async Task<long> EnsureAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancellation)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(cancellation);
        if (await db.Workspaces.FirstOrDefaultAsync(w => w.IsDemo, cancellation) is { } there)
        {
            return there.Id;
        }

        progress.Report("Making the demo workspace");
        var workspace = new Application.Brand.Workspace { Name = "Leafward", IsDemo = true, TimeZone = "Europe/London", Currency = "GBP", CreatedAt = db.Now };
        db.Workspaces.Add(workspace);
        await db.SaveChangesAsync(cancellation);
        (string Name, Roles Roles)[] people =
        [
            ("Ines Duarte", Roles.Strategist), ("Tom Okafor", Roles.Strategist), ("Mara Lind", Roles.CxLead), ("Pavel Novak", Roles.CxLead),
            ("Yuki Tanaka", Roles.Analyst), ("Jonah Berg", Roles.Approver), ("Ada Reyes", Roles.Admin),
        ];
        foreach (var (name, roles) in people)
        {
            var email = name.Split(' ')[0].ToLowerInvariant() + "@leafward.example";
            var member = new TeamMember { DisplayName = name, UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString("N") };
            db.Users.Add(member);
            await db.SaveChangesAsync(cancellation);
            db.Memberships.Add(new() { WorkspaceId = workspace.Id, TeamMemberId = member.Id, Roles = roles });
        }

        await db.SaveChangesAsync(cancellation);
        return workspace.Id;
    }
}
