using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Team;

internal sealed class TeamDesk(IDbContextFactory<ConsoleDb> databases) : ITeamDesk
{
    public async Task<Result<IReadOnlyList<TeamLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.TeamRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var demo = await db.Workspaces.AnyAsync(w => w.Id == caller.Workspace && w.IsDemo, cancellation);
        var members = await db.Memberships.AsNoTracking().Include(m => m.TeamMember)
            .Where(m => m.WorkspaceId == caller.Workspace && m.Active).OrderBy(m => m.TeamMember!.DisplayName).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<TeamLine>>([.. members.Select(m =>
            new TeamLine(m.TeamMemberId, m.TeamMember!.DisplayName, m.TeamMember.Email ?? "", m.Roles, m.TeamMember.PasswordHash is null && !demo))]);
    }

    public async Task<Result<string?>> InviteAsync(Caller caller, string name, string email, Roles roles, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.TeamManage) is { } no)
        {
            return no;
        }

        if (Check(name, email, roles) is { } wrong)
        {
            return wrong;
        }

        (name, email) = (name.Trim(), email.Trim());
        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var upper = email.ToUpperInvariant();
        var member = await db.Users.SingleOrDefaultAsync(u => u.NormalizedEmail == upper, cancellation);
        if (member is null)
        {
            member = new()
            {
                DisplayName = name,
                UserName = email,
                NormalizedUserName = upper,
                Email = email,
                NormalizedEmail = upper,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                LastWorkspaceId = caller.Workspace,
            };
            db.Users.Add(member);
            await db.SaveChangesAsync(cancellation);
        }

        var membership = await db.Memberships.SingleOrDefaultAsync(m => m.TeamMemberId == member.Id && m.WorkspaceId == caller.Workspace, cancellation);
        // a link for a password opens everything its owner has elsewhere: it is not this workspace's to hand out
        if (member.PasswordHash is null && await db.Memberships.AnyAsync(m => m.TeamMemberId == member.Id && m.WorkspaceId != caller.Workspace, cancellation))
        {
            return Problem.Conflict($"{email} was invited to another workspace and has not set a password yet. Ask them to use that link first, then add them here.");
        }

        if (membership is { Active: true })
        {
            return Problem.Conflict($"{email} is in the team already. Change the roles in the list instead.");
        }

        if (membership is null)
        {
            db.Memberships.Add(membership = new() { WorkspaceId = caller.Workspace, TeamMemberId = member.Id });
        }

        (membership.Active, membership.Roles) = (true, roles);
        var token = member.PasswordHash is null ? SetupLinks.Add(db, member.Id, TimeSpan.FromDays(7)) : null;
        db.Note(caller, Room.House, "invite", "member", member.Id, $"Added {member.DisplayName} to the team ({RoleNames.And(roles)})", "/settings/team");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Results.Of(token);
    }

    public async Task<Result<Done>> ChangeRolesAsync(Caller caller, long memberId, Roles roles, CancellationToken cancellation) =>
        await ChangeAsync(caller, memberId, active: true, roles, cancellation);

    public async Task<Result<Done>> RemoveAsync(Caller caller, long memberId, CancellationToken cancellation) =>
        await ChangeAsync(caller, memberId, active: false, Roles.None, cancellation);

    public async Task<Caller?> CallerAsync(long memberId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var member = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == memberId, cancellation);
        if (member is null)
        {
            return null;
        }

        var memberships = await db.Memberships.AsNoTracking().Where(m => m.TeamMemberId == memberId && m.Active).OrderBy(m => m.Id).ToListAsync(cancellation);
        var chosen = memberships.FirstOrDefault(m => m.WorkspaceId == member.LastWorkspaceId) ?? memberships.FirstOrDefault();
        return chosen is null ? null : new(chosen.WorkspaceId, CallerKind.Member, member.Id, member.DisplayName, chosen.Roles);
    }

    public async Task<IReadOnlyList<WorkspaceLine>> WorkspacesAsync(long memberId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Memberships.Where(m => m.TeamMemberId == memberId && m.Active)
            .OrderBy(m => m.WorkspaceId)
            .Join(db.Workspaces, m => m.WorkspaceId, w => w.Id, (m, w) => new WorkspaceLine(w.Id, w.Name, w.IsDemo, m.Roles))
            .ToListAsync(cancellation);
    }

    public async Task<Result<Done>> SwitchAsync(long memberId, long workspaceId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.Memberships.AnyAsync(m => m.TeamMemberId == memberId && m.WorkspaceId == workspaceId && m.Active, cancellation))
        {
            return Problem.NotFound("You are not in that workspace.");
        }

        await db.Users.Where(u => u.Id == memberId).ExecuteUpdateAsync(s => s.SetProperty(u => u.LastWorkspaceId, workspaceId), cancellation);
        return Done.It;
    }

    private static Problem? Check(string name, string email, Roles roles)
    {
        if (name.Trim().Length is 0 or > 80)
        {
            return Problem.Invalid("Write the colleague's name, 1 to 80 characters.", "name");
        }

        if (!System.Net.Mail.MailAddress.TryCreate(email.Trim(), out var address) || !string.Equals(address.Address, email.Trim(), StringComparison.Ordinal))
        {
            return Problem.Invalid("Write an e-mail address, like name@company.example.", "email");
        }

        return roles == Roles.None ? Problem.Invalid("Choose at least one role.", "roles") : null;
    }

    private async Task<Result<Done>> ChangeAsync(Caller caller, long memberId, bool active, Roles roles, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.TeamManage) is { } no)
        {
            return no;
        }

        if (active && roles == Roles.None)
        {
            return Problem.Invalid("Choose at least one role, or take the colleague off the team.", "roles");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var all = await db.Memberships.Include(m => m.TeamMember).Where(m => m.WorkspaceId == caller.Workspace && m.Active).ToListAsync(cancellation);
        if (all.SingleOrDefault(m => m.TeamMemberId == memberId) is not { } membership)
        {
            return Problem.NotFound("That colleague is not in this workspace.");
        }

        var loses = membership.Roles.HasFlag(Roles.Admin) && !(active && roles.HasFlag(Roles.Admin));
        if (loses && all.Count(m => m.Roles.HasFlag(Roles.Admin)) == 1)
        {
            return Problem.Conflict("The last admin can't go: make somebody else an admin first.");
        }

        membership.Active = active;
        membership.Roles = active ? roles : membership.Roles;
        var name = membership.TeamMember!.DisplayName;
        db.Note(caller, Room.House, active ? "change-roles" : "remove", "member", memberId, active ? $"Gave {name} the roles {RoleNames.And(roles)}" : $"Took {name} off the team", "/settings/team");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
