using System.Collections.Concurrent;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Measured;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured;

internal sealed class MeasuredDesk(IDbContextFactory<ConsoleDb> databases, IGuardrailDraftDesk drafts, IJobs jobs) : IMeasuredDesk
{
    /// <summary>So many lines are judged while somebody waits; more are measured by a job and shown as they were then.</summary>
    private const int MostAtOnce = 20_000;

    private const int MostShown = 400;
    private const int MostOfAPage = 200;
    private readonly ConcurrentDictionary<long, (string Stamp, MeasureOutcome Outcome)> held = new();

    public async Task<Result<MeasuredSheet>> GetAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var subject = await MeasureSubject.ReadAsync(db, cancellation);
        var kept = await db.GuardrailMeasures.AsNoTracking().OrderByDescending(m => m.Id).Take(MostShown).ToListAsync(cancellation);
        var history = kept.AsEnumerable().Reverse().Select(m => new MeasurePoint(m.At, m.Cause, m.ByName, MeasureJson.Of(m))).ToList();
        var now = subject.Lines <= MostAtOnce ? await NowAsync(caller, db, subject, cancellation) : history.LastOrDefault()?.Outcome ?? MeasureOutcome.None;
        var running = await jobs.FindAsync(caller, MeasureJob.JobKind, 1, cancellation);
        return new MeasuredSheet(
            subject.Lines,
            now,
            subject.Lines <= MostAtOnce ? null : history.LastOrDefault()?.At,
            [.. subject.Live.Where(g => !MeasureRun.ShowsInAText(g)).Select(g => g.Name)],
            history,
            await PublishedAsync(db, cancellation),
            running.Count > 0 && !running[0].Ended ? running[0].JobId : null);
    }

    public async Task<Result<long>> TakeAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var lines = await db.LabelledLines.CountAsync(cancellation);
        if (lines == 0)
        {
            return Problem.Invalid("There is nothing to measure with. Bring in labelled lines first.");
        }

        var job = await jobs.StartAsync(caller, MeasureJob.JobKind, "Measuring the guardrails", new MeasureInput(MeasureCause.Asked), cancellation);
        if (lines <= MostAtOnce)
        {
            await jobs.RunHereAsync(caller, job.JobId, null, cancellation);
        }

        return job.JobId;
    }

    public async Task<Result<Page<BehindLine>>> BehindAsync(Caller caller, BehindQuery query, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(query);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var subject = await MeasureSubject.ReadAsync(db, cancellation);
        var asked = Asked(subject, query);
        if (asked.Count == 0)
        {
            return Problem.NotFound("No such version judges these lines now. Reload the page.");
        }

        var mustFire = query.Cell != BehindCell.FalseAlarms;
        var lines = db.LabelledLines.AsNoTracking().Where(l => l.Family == query.Family && l.MustFire == mustFire);
        var kind = query.Kind == "-" ? "" : query.Kind;
        lines = string.IsNullOrEmpty(query.Kind) ? lines : lines.Where(l => l.Kind == kind);

        // a guardrail answers for the lines that carry its name, and its hits may be the family's; a miss of the family is not its own
        lines = query.Guardrail is not { } slug ? lines
            : query.Cell == BehindCell.Misses ? lines.Where(l => l.Guardrail == slug)
            : lines.Where(l => l.Guardrail == "" || l.Guardrail == slug);
        var texts = await lines.OrderBy(l => l.Id).Select(l => new LabelledText(l.Id, l.Text, l.Family, l.MustFire, l.Guardrail, l.Kind)).ToListAsync(cancellation);
        var (book, now) = (RuleBook.Of(asked), db.Now);
        var behind = texts.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(t => new BehindLine(t, [.. MeasureRun.Findings(book, t, now)]))
            .Where(b => b.Findings.Count > 0 == (query.Cell != BehindCell.Misses))
            .ToList();
        return new Page<BehindLine>([.. behind.Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 0, MostOfAPage))], behind.Count);
    }

    public async Task<Result<DraftSheet>> AddExampleAsync(Caller caller, string slug, long lineId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.LabelledLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == lineId, cancellation) is not { } line)
        {
            return Problem.NotFound("This line is no longer there. Reload the page.");
        }

        var sheet = await drafts.OpenAsync(caller, slug, cancellation);
        if (!sheet.Succeeded || sheet.Value.Draft.Examples.Any(e => string.Equals(e.Text, line.Text, StringComparison.Ordinal)))
        {
            return sheet;
        }

        var example = new GuardrailExample(line.Text, line.MustFire, MadeByAi: line.Family == GuardrailFamily.Disclosure);
        return await drafts.KeepAsync(caller, slug, sheet.Value.Draft with { Examples = [.. sheet.Value.Draft.Examples, example] }, sheet.Value.Revision, cancellation);
    }

    private static List<Guardrail> Asked(MeasureSubject subject, BehindQuery query)
    {
        var versions = query.Stage switch
        {
            VersionStage.Shadow => subject.Shadow,
            VersionStage.Draft => subject.Drafts,
            _ => subject.Live,
        };
        return [.. versions.Where(g => g.Family == query.Family && (query.Guardrail is null || g.Slug == query.Guardrail))];
    }

    private static async Task<IReadOnlyList<PublishMark>> PublishedAsync(ConsoleDb db, CancellationToken cancellation) =>
        await db.GuardrailTerms.AsNoTracking().Where(t => t.Stage == VersionStage.Live).OrderBy(t => t.Id)
            .Join(db.Guardrails, t => t.GuardrailId, g => g.Id, (t, g) => new PublishMark(t.From, g.Slug, t.Version)).ToListAsync(cancellation);

    private async Task<MeasureOutcome> NowAsync(Caller caller, ConsoleDb db, MeasureSubject subject, CancellationToken cancellation)
    {
        if (subject.Lines == 0)
        {
            return MeasureOutcome.None;
        }

        if (held.TryGetValue(caller.Workspace, out var there) && string.Equals(there.Stamp, subject.Stamp, StringComparison.Ordinal))
        {
            return there.Outcome;
        }

        var lines = await MeasureSubject.LinesAsync(db, 0, MostAtOnce, cancellation);
        var run = subject.Run(db.Now);
        var outcome = await Task.Run(() => run.Of(lines, cancellation), cancellation);
        held[caller.Workspace] = (subject.Stamp, outcome);
        return outcome;
    }
}
