using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Inbox;

/// <summary>Puts things into inboxes.</summary>
public static class InboxExtensions
{
    /// <summary>For one member; saved with everything else in this context. Nothing is sent to oneself.</summary>
    public static void Tell(this ConsoleDb db, Caller from, long memberId, InboxKind kind, string title, string detail, string link)
    {
        if (from.Kind == CallerKind.Member && from.Id == memberId)
        {
            return;
        }

        db.Inbox.Add(new() { ForId = memberId, Kind = kind, Title = title, Detail = detail, Link = link, FromName = from.Name, At = db.Now });
    }

    /// <summary>For every active member of the workspace who holds the role, but the sender.</summary>
    public static async Task TellRoleAsync(this ConsoleDb db, Caller from, Roles role, InboxKind kind, string title, string detail, string link, CancellationToken cancellation)
    {
        var members = await db.Memberships.Where(m => m.WorkspaceId == db.WorkspaceId && m.Active && (m.Roles & role) != Roles.None).Select(m => m.TeamMemberId).ToListAsync(cancellation);
        foreach (var member in members)
        {
            db.Tell(from, member, kind, title, detail, link);
        }
    }
}
