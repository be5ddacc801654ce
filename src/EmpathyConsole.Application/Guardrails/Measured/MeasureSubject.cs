using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Measured;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>What is measured now: the versions, and which lines there are.</summary>
/// <param name="Live">Versions that judge.</param>
/// <param name="Shadow">Versions in the shadow.</param>
/// <param name="Drafts">Drafts.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="KeptStamp">Names the live and shadow versions and the lines; drafts change with every keystroke and do not make another measure.</param>
/// <param name="Stamp">The same with the drafts.</param>
internal sealed record MeasureSubject(IReadOnlyList<Guardrail> Live, IReadOnlyList<Guardrail> Shadow, IReadOnlyList<Guardrail> Drafts, int Lines, string KeptStamp, string Stamp)
{
    public static async Task<MeasureSubject> ReadAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        var live = facts.Rows.Select(r => facts.Read(r, r.LiveVersion)).OfType<Guardrail>().ToList();
        var shadow = facts.Rows.Select(r => facts.Read(r, r.ShadowVersion)).OfType<Guardrail>().ToList();
        var drafts = facts.Rows.Where(r => facts.Drafts.ContainsKey(r.Id)).Select(r => GuardrailJson.Read(r.Slug, 0, facts.Drafts[r.Id].Definition)).ToList();
        var lines = await db.LabelledLines.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Newest = g.Max(l => l.Id), Ids = g.Sum(l => l.Id) }).SingleOrDefaultAsync(cancellation);
        var changed = lines is null ? default : await db.LabelledLines.MaxAsync(l => l.ChangedAt, cancellation);
        var kept = FormattableString.Invariant($"{string.Join(' ', live.Select(Name))} | {string.Join(' ', shadow.Select(Name))} | {lines?.Count ?? 0} {lines?.Newest ?? 0} {lines?.Ids ?? 0} {changed.ToUnixTimeMilliseconds()}");
        var written = string.Join(' ', facts.Drafts.Values.OrderBy(d => d.Id).Select(d => FormattableString.Invariant($"{d.Id}.{d.Revision}")));
        return new(live, shadow, drafts, lines?.Count ?? 0, GuardrailJson.Hash(kept), GuardrailJson.Hash(kept + written));
    }

    /// <summary>Ready to judge.</summary>
    public MeasureRun Run(DateTimeOffset now, bool withDrafts = true) => new(Live, Shadow, withDrafts ? Drafts : [], now);

    /// <summary>Lines after a number, in their order.</summary>
    public static async Task<IReadOnlyList<LabelledText>> LinesAsync(ConsoleDb db, long after, int take, CancellationToken cancellation) =>
        await db.LabelledLines.AsNoTracking().Where(l => l.Id > after).OrderBy(l => l.Id).Take(take)
            .Select(l => new LabelledText(l.Id, l.Text, l.Family, l.MustFire, l.Guardrail, l.Kind)).ToListAsync(cancellation);

    private static string Name(Guardrail guardrail) => FormattableString.Invariant($"{guardrail.Slug}@{guardrail.Version}");
}
