using System.Globalization;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts;

/// <summary>What waits for whom in Concepts.</summary>
internal sealed class ConceptsReport(IDbContextFactory<ConsoleDb> databases) : IRoomReport
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public Room Room => Room.Concepts;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        if (!caller.May(Operation.ConceptsRead))
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var open = await db.Briefs.AsNoTracking()
            .Where(b => b.State == BriefState.Triage || b.State == BriefState.Finals || b.State == BriefState.WaitingForApproval)
            .OrderBy(b => b.StateSince).ToListAsync(cancellation);
        var pickers = (await db.Picks.Select(p => new { p.BriefId, p.ById }).ToListAsync(cancellation)).ToLookup(p => p.BriefId, p => p.ById);
        return [.. open.Select(b => NeedOf(caller, b, pickers[b.Id])).OfType<Need>(), .. await FirstStepsAsync(db, caller, open.Count, cancellation)];
    }

    /// <summary>What a young workspace lacks for the next step: a brief once themes are accepted, and a second person once there is one.</summary>
    private static async Task<IReadOnlyList<Need>> FirstStepsAsync(ConsoleDb db, Caller caller, int open, CancellationToken cancellation)
    {
        List<Need> needs = [];
        if (caller.May(Operation.BriefsWrite) && !await db.Briefs.AnyAsync(cancellation) && await db.Themes.AnyAsync(t => t.Status == ThemeStatus.Accepted, cancellation))
        {
            needs.Add(new(Room.Concepts, "edit_note", "No brief yet", "Say whom a message is for and which themes it rests on; the writer makes the first hundred ideas.", db.Now, "Write one", "/concepts"));
        }

        if (open > 0 && caller.May(Operation.TeamManage)
            && !(await db.Memberships.Where(m => m.WorkspaceId == caller.Workspace && m.Active && m.TeamMemberId != caller.Id).Select(m => m.Roles).ToListAsync(cancellation)).Exists(r => r.HasFlag(Roles.Approver)))
        {
            needs.Add(new(Room.Concepts, "group_add", "Nobody can approve yet", "An approval takes a second person. Add a colleague as approver.", db.Now, "Add one", "/settings/team"));
        }

        return needs;
    }

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var since = db.Now - Month;
        var approved = await ApprovedConcepts.Standing(db).Where(a => a.At >= since).Select(a => a.ConceptId).Distinct().CountAsync(cancellation);
        return new(Room.Concepts, approved.ToString("N0", CultureInfo.InvariantCulture), approved == 1 ? "concept approved" : "concepts approved");
    }

    private static Need? NeedOf(Caller caller, Brief brief, IEnumerable<long> pickers)
    {
        var mine = caller.Kind == CallerKind.Member && (brief.AuthorId == caller.Id || brief.AskedById == caller.Id || pickers.Contains(caller.Id));
        var path = $"/concepts/briefs/{brief.Id}";
        return brief.State switch
        {
            BriefState.WaitingForApproval when caller.May(Operation.ConceptsApprove) && !mine =>
                new(Room.Concepts, "approval", $"Three concepts for '{brief.Name}'", $"{brief.AskedByName} asks for your approval.", brief.StateSince, "Read them", path + "/approval"),
            BriefState.Finals when caller.May(Operation.ConceptsPick) && brief.SentBackReason is { } reason =>
                new(Room.Concepts, "undo", $"'{brief.Name}' came back", $"{brief.SentBackByName}: {reason}", brief.StateSince, "See why", path + "/finals"),
            BriefState.Finals when caller.May(Operation.ConceptsPick) =>
                new(Room.Concepts, "trophy", $"Finals of '{brief.Name}'", "Pick and rank the three.", brief.StateSince, "Choose", path + "/finals"),
            BriefState.Triage when caller.May(Operation.ConceptsTriage) =>
                new(Room.Concepts, "style", $"'{brief.Name}' waits for picks", "Its concepts are written and wait for your first feeling.", brief.StateSince, "Triage", path + "/triage"),
            _ => null,
        };
    }
}
