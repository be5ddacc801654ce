using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

internal sealed class GuardrailDesk(IDbContextFactory<ConsoleDb> databases, RuleBooks books, IStarterGuardrails starter, GuardrailReading reading, TimeProvider time) : IGuardrailDesk
{
    /// <summary>A text longer than this is refused: a page of copy is a few thousand characters.</summary>
    internal const int LongestText = 200_000;

    public async Task<Result<IReadOnlyList<GuardrailSummary>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var rows = await db.Guardrails.AsNoTracking().OrderBy(g => g.Order).ThenBy(g => g.Slug)
            .Join(db.GuardrailVersions, g => new { GuardrailId = g.Id, Version = g.LiveVersion }, v => new { v.GuardrailId, v.Version }, (g, v) => new { Row = g, v.Definition })
            .ToListAsync(cancellation);
        var fires = await FiresAsync(db, cancellation);
        return Results.Of<IReadOnlyList<GuardrailSummary>>([.. rows.Select(r => reading.Summary(r.Row, r.Definition, fires.GetValueOrDefault(r.Row.Slug)))]);
    }

    public async Task<Result<GuardrailDetail>> GetAsync(Caller caller, string slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await DetailAsync(db, slug, cancellation);
    }

    public Task<Result<GuardrailDetail>> SwitchAsync(Caller caller, string slug, bool turnOn, int revision, CancellationToken cancellation) =>
        ChangeAsync(caller, slug, revision, (db, row, live) =>
        {
            if (row.On == turnOn)
            {
                return Problem.Invalid($"\"{live.Name}\" is already {(turnOn ? "on" : "off")}.");
            }

            row.On = turnOn;
            return (turnOn ? "switch on" : "switch off", $"Switched the guardrail \"{live.Name}\" {(turnOn ? "on" : "off")}");
        }, cancellation);

    public Task<Result<GuardrailDetail>> EditAsync(Caller caller, string slug, GuardrailEdit edit, int revision, CancellationToken cancellation) =>
        ChangeAsync(caller, slug, revision, (db, row, live) =>
        {
            var applied = edit.Apply(live);
            return applied.Succeeded ? Publish(db, caller, row, live, applied.Value, GuardrailEdit.Changes(live, applied.Value)) : applied.Problem;
        }, cancellation);

    public async Task<Result<GuardrailDetail>> RestoreAsync(Caller caller, string slug, int version, int revision, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        GuardrailVersion? earlier;
        await using (var db = await databases.OpenAsync(caller, cancellation))
        {
            earlier = await db.GuardrailVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Version == version && db.Guardrails.Any(g => g.Id == v.GuardrailId && g.Slug == slug), cancellation);
        }

        return await ChangeAsync(caller, slug, revision, (db, row, live) =>
        {
            if (earlier is null)
            {
                return Problem.NotFound(string.Create(CultureInfo.InvariantCulture, $"\"{live.Name}\" has no version {version}."));
            }

            if (version == live.Version)
            {
                return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"Version {version} is the live one already."));
            }

            var restored = GuardrailJson.Read(slug, live.Version + 1, earlier.Definition);
            return Publish(db, caller, row, live, restored, string.Create(CultureInfo.InvariantCulture, $"Brought back version {version}"));
        }, cancellation);
    }

    public async Task<Result<int>> BeginAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await starter.SeedAsync(db, caller, cancellation);
    }

    public async Task<Result<Judgement>> CheckAsync(Caller caller, Copy copy, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(copy);
        if (copy.Parts.Sum(p => (long)(p.Text?.Length ?? 0)) > LongestText)
        {
            return Problem.TooLarge(string.Create(CultureInfo.InvariantCulture, $"The text is longer than {LongestText:N0} characters. Check it in pieces."));
        }

        var book = await books.LiveAsync(caller, cancellation);
        return book.Judge(copy, time.GetUtcNow());
    }

    public async Task<Result<CheckAnswer>> CheckAsync(Caller caller, CheckRequest request, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(request);
        var grounds = CheckReading.NeedsGrounds(request) ? (await GroundsAsync(caller, cancellation)).Value : new([], [], []);
        var copy = CheckReading.Copy(request, grounds);
        if (!copy.Succeeded)
        {
            return copy.Problem;
        }

        var judgement = await CheckAsync(caller, copy.Value, cancellation);
        return judgement.Succeeded ? new CheckAnswer(judgement.Value.Verdict, judgement.Value.Findings, CheckReading.Warnings(request)) : judgement.Problem;
    }

    public async Task<Result<CheckGrounds>> GroundsAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await CheckReading.GroundsAsync(db, cancellation);
    }

    // a change is live at once, so it takes both rights
    private static Problem? Refusal(Caller caller) => caller.Refusal(Operation.GuardrailsEdit) ?? caller.Refusal(Operation.GuardrailsPublish);

    // A change is live at once. With the publish gate, the new version waits as a draft here until a second CX lead has approved it.
    private static Result<(string Verb, string Summary)> Publish(ConsoleDb db, Caller caller, GuardrailRow row, Guardrail before, Guardrail after, string change)
    {
        db.GuardrailVersions.Add(new()
        {
            GuardrailId = row.Id,
            Version = after.Version,
            Definition = GuardrailJson.Write(after),
            Change = change + ".",
            AuthorKind = caller.Kind,
            AuthorId = caller.Id,
            AuthorName = caller.Name,
            At = db.Now,
        });
        row.LiveVersion = after.Version;
        return ("edit", string.Create(CultureInfo.InvariantCulture, $"{change} of the guardrail \"{before.Name}\", now version {after.Version}"));
    }

    private async Task<Result<GuardrailDetail>> DetailAsync(ConsoleDb db, string slug, CancellationToken cancellation)
    {
        var row = await db.Guardrails.AsNoTracking().SingleOrDefaultAsync(g => g.Slug == slug, cancellation);
        if (row is null)
        {
            return Missing(slug);
        }

        var versions = await db.GuardrailVersions.AsNoTracking().Where(v => v.GuardrailId == row.Id).OrderByDescending(v => v.Version).ToListAsync(cancellation);
        return reading.Detail(row, versions, (await FiresAsync(db, cancellation)).GetValueOrDefault(slug));
    }

    /// <summary>Concepts each guardrail has something to say about, as they were judged last.</summary>
    private static async Task<Dictionary<string, int>> FiresAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var findings = await db.Concepts.AsNoTracking().Where(c => c.Verdict != Verdict.Pass).Select(c => c.Findings).ToListAsync(cancellation);
        return findings.SelectMany(f => f.Select(x => x.Guardrail).Distinct(StringComparer.Ordinal)).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    private bool Moved(Caller caller, string slug, int revision)
    {
        using var db = databases.CreateDbContext();
        db.WorkspaceId = caller.Workspace;
        return !db.Guardrails.Any(g => g.Slug == slug && g.Revision == revision);
    }

    private static Problem Missing(string slug) => Problem.NotFound($"There is no guardrail \"{slug}\" in this workspace.");

    private async Task<Result<GuardrailDetail>> ChangeAsync(
        Caller caller, string slug, int revision, Func<ConsoleDb, GuardrailRow, Guardrail, Result<(string Verb, string Summary)>> change, CancellationToken cancellation)
    {
        if (Refusal(caller) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var row = await db.Guardrails.SingleOrDefaultAsync(g => g.Slug == slug, cancellation);
        if (row is null)
        {
            return Missing(slug);
        }

        var version = await db.GuardrailVersions.AsNoTracking().SingleAsync(v => v.GuardrailId == row.Id && v.Version == row.LiveVersion, cancellation);
        var live = GuardrailJson.Read(slug, version.Version, version.Definition);
        var conflict = Problem.Conflict($"\"{live.Name}\" was changed by somebody else a moment ago. Look at it again, then make your change.");
        if (row.Revision != revision)
        {
            return conflict;
        }

        var made = change(db, row, live);
        if (!made.Succeeded)
        {
            return made.Problem;
        }

        row.Revision++;
        row.ChangedAt = db.Now;
        var link = "/guardrails/" + slug;
        db.Note(caller, Room.Guardrails, made.Value.Verb, "guardrail", slug, made.Value.Summary, link);
        await db.TellRoleAsync(caller, Roles.CxLead, InboxKind.Mention, live.Name, made.Value.Summary + ".", link, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (Moved(caller, slug, revision))
        {
            // the other change came first: it moved the revision, or took the next version's number
            return conflict;
        }

        books.Forget(caller.Workspace);
        return await DetailAsync(db, slug, cancellation);
    }
}
