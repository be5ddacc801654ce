using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>
/// What happens beside a judgement and changes nothing in it: versions in the shadow are asked and counted, and a rule that failed is
/// told to the CX leads, once a day and version.
/// </summary>
internal sealed class JudgingAside(IDbContextFactory<ConsoleDb> databases, RuleBooks books, TimeProvider time)
{
    /// <summary>Looks at copies that were just judged.</summary>
    public async Task LookAsync(Caller caller, IReadOnlyList<Copy> copies, IReadOnlyList<Judgement> judgements, CancellationToken cancellation)
    {
        var failed = judgements.SelectMany(j => j.Findings).Where(f => f.RuleFailed).DistinctBy(f => f.Guardrail, StringComparer.Ordinal).ToList();
        var shadow = await books.ShadowAsync(caller, cancellation);
        if (failed.Count == 0 && shadow is null)
        {
            return;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (shadow is not null)
        {
            var now = time.GetUtcNow();
            var fired = copies.Select(c => shadow.Judge(c, now).Findings.Select(f => f.Guardrail).Distinct(StringComparer.Ordinal)).SelectMany(f => f).CountBy(f => f, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            foreach (var guardrail in shadow.Guardrails)
            {
                await CountAsync(db, guardrail, copies.Count, fired.GetValueOrDefault(guardrail.Slug), cancellation);
            }
        }

        foreach (var finding in failed)
        {
            await AlertAsync(db, caller, finding, cancellation);
        }
    }

    private static Task<int> CountAsync(ConsoleDb db, Guardrail guardrail, int judged, int fired, CancellationToken cancellation) => db.GuardrailTerms
        .Where(t => t.Stage == VersionStage.Shadow && t.Until == null && t.Version == guardrail.Version && db.Guardrails.Any(g => g.Id == t.GuardrailId && g.Slug == guardrail.Slug))
        .ExecuteUpdateAsync(s => s.SetProperty(t => t.Judged, t => t.Judged + judged).SetProperty(t => t.Fired, t => t.Fired + fired), cancellation);

    private static async Task AlertAsync(ConsoleDb db, Caller caller, Finding finding, CancellationToken cancellation)
    {
        var title = FormattableString.Invariant($"A guardrail fails: {finding.Guardrail}, version {finding.Version}");
        var since = db.Now.AddDays(-1);
        if (await db.Inbox.AnyAsync(i => i.Title == title && i.At > since, cancellation))
        {
            return;
        }

        // from the house: whoever checked a text is told too, if it is theirs to mend
        await db.TellRoleAsync(Caller.CommandLine(caller.Workspace), Roles.CxLead, InboxKind.Mention, title, finding.Reason, "/guardrails/" + finding.Guardrail, cancellation);
        await db.SaveChangesAsync(cancellation);
    }
}
