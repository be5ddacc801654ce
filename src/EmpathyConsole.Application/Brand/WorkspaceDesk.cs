using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Brand;

internal sealed class WorkspaceDesk(IDbContextFactory<ConsoleDb> databases, IStarterGuardrails guardrails) : IWorkspaceDesk
{
    private static readonly WorkspaceForm Unnamed = new("My brand", "", "", "en", "UTC", "EUR");

    public async Task<Result<Workspace>> GetAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BrandRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.Workspaces.AsNoTracking().SingleAsync(w => w.Id == caller.Workspace, cancellation);
    }

    public async Task<Result<Done>> ChangeAsync(Caller caller, WorkspaceBasics basics, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.BrandEdit) ?? Check(basics)) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var workspace = await db.Workspaces.SingleAsync(w => w.Id == caller.Workspace, cancellation);
        Fill(workspace, basics);
        db.Note(caller, Room.House, "change", "workspace", workspace.Id, "Changed the brand's basics", "/settings/brand");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<Done>> PlaceAsync(Caller caller, WorkspacePlace place, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.WorkspaceManage) ?? Check(place)) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var workspace = await db.Workspaces.SingleAsync(w => w.Id == caller.Workspace, cancellation);
        Fill(workspace, place);
        db.Note(caller, Room.House, "place", "workspace", workspace.Id, $"Set the workspace to {workspace.Language}, {workspace.TimeZone} and {workspace.Currency}", "/settings/brand");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<long>> FoundAsync(long memberId, WorkspaceForm form, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        if ((Check(form.Basics) ?? Check(form.Place)) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var member = await db.Users.SingleAsync(u => u.Id == memberId, cancellation);
        var workspace = await AddAsync(db, form, id => new(id, CallerKind.Member, memberId, member.DisplayName, Roles.All), cancellation);
        db.Memberships.Add(new() { WorkspaceId = workspace.Id, TeamMemberId = memberId, Roles = Roles.All });
        member.LastWorkspaceId = workspace.Id;
        member.Welcomed = true;
        foreach (var (name, order) in values.Select(v => v.Trim()).Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Select((v, i) => (v, i)))
        {
            db.BrandValues.Add(new() { Name = name, Words = [name.ToLowerInvariant()], Order = order });
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return workspace.Id;
    }

    public async Task<Result<long>> AdoptOrFoundAsync(long memberId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var lonely = await db.Workspaces.Where(w => !w.IsDemo && !db.Memberships.Any(m => m.WorkspaceId == w.Id)).OrderBy(w => w.Id).FirstOrDefaultAsync(cancellation);
        if (lonely is null)
        {
            return await FoundAsync(memberId, Unnamed, [], cancellation);
        }

        db.WorkspaceId = lonely.Id;
        db.Memberships.Add(new() { WorkspaceId = lonely.Id, TeamMemberId = memberId, Roles = Roles.All });
        var name = await db.Users.Where(u => u.Id == memberId).Select(u => u.DisplayName).SingleAsync(cancellation);
        db.Note(new(lonely.Id, CallerKind.Member, memberId, name, Roles.All), Room.House, "join", "workspace", lonely.Id, $"Took over the workspace '{lonely.Name}', which had nobody in it", "/");
        await db.SaveChangesAsync(cancellation);
        return lonely.Id;
    }

    public async Task<Result<Workspace>> ForCommandLineAsync(string? asked, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var all = await db.Workspaces.AsNoTracking().OrderByDescending(w => w.Id).ToListAsync(cancellation);
        if (asked is not null)
        {
            return all.FirstOrDefault(w => string.Equals(w.Name, asked, StringComparison.OrdinalIgnoreCase) || w.Id.ToString(CultureInfo.InvariantCulture) == asked) is { } found
                ? found
                : Problem.Invalid($"There is no workspace '{asked}': use one of {string.Join(", ", all.Select(w => $"'{w.Name}' ({w.Id.ToString(CultureInfo.InvariantCulture)})"))}.", "workspace");
        }

        if ((all.FirstOrDefault(w => !w.IsDemo) ?? all.FirstOrDefault()) is { } there)
        {
            return there;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var made = await AddAsync(db, Unnamed, Caller.CommandLine, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return made;
    }

    private async Task<Workspace> AddAsync(ConsoleDb db, WorkspaceForm form, Func<long, Caller> founder, CancellationToken cancellation)
    {
        var workspace = new Workspace { CreatedAt = db.Now };
        Fill(workspace, form.Basics);
        Fill(workspace, form.Place);
        db.Workspaces.Add(workspace);
        await db.SaveChangesAsync(cancellation);
        db.WorkspaceId = workspace.Id;
        db.Note(founder(workspace.Id), Room.House, "found", "workspace", workspace.Id, $"Started the workspace '{workspace.Name}'", "/");
        await guardrails.SeedAsync(db, founder(workspace.Id), cancellation);
        return workspace;
    }

    private static void Fill(Workspace workspace, WorkspaceBasics basics)
    {
        workspace.Name = basics.Name.Trim();
        workspace.About = basics.About.Trim();
        workspace.Voice = basics.Voice.Trim();
    }

    private static void Fill(Workspace workspace, WorkspacePlace place)
    {
        workspace.Language = place.Language;
        workspace.TimeZone = place.TimeZone;
        workspace.Currency = place.Currency.ToUpperInvariant();
    }

    private static Problem? Check(WorkspaceBasics basics)
    {
        if (basics.Name.Trim().Length is 0 or > 80)
        {
            return Problem.Invalid("Write the brand's name, 1 to 80 characters.", "name");
        }

        return basics.About.Length > 300 || basics.Voice.Length > 2000
            ? Problem.Invalid("Keep 'what the brand does' to 300 characters and the voice to 2,000.", "about")
            : null;
    }

    private static Problem? Check(WorkspacePlace place)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(place.TimeZone, out _))
        {
            return Problem.Invalid("Choose a time zone from the list, like Europe/London.", "timeZone");
        }

        if (place.Currency.Length != 3 || !place.Currency.All(char.IsAsciiLetter))
        {
            return Problem.Invalid("Write the currency as three letters, like EUR.", "currency");
        }

        return CultureInfo.GetCultures(CultureTypes.AllCultures).Any(c => string.Equals(c.Name, place.Language, StringComparison.OrdinalIgnoreCase))
            ? null
            : Problem.Invalid("Choose a language from the list.", "language");
    }
}
