using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Drafts;

// drafts that come from elsewhere, many at once: a new guardrail, a pack, a brand guide
internal sealed partial class GuardrailDraftDesk
{
    private const int MostAtOnce = 200;

    public async Task<Result<IReadOnlyList<BroughtDraft>>> BringAsync(Caller caller, IReadOnlyList<NewGuardrail> guardrails, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(guardrails);
        if (guardrails.Count is 0 or > MostAtOnce)
        {
            return Problem.Invalid(guardrails.Count == 0 ? "There is nothing to bring in." : FormattableString.Invariant($"At most {MostAtOnce} guardrails come in at once. Bring them in in pieces."));
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        var taken = facts.Rows.Select(r => r.Slug).ToHashSet(StringComparer.Ordinal);
        var order = facts.Rows.Select(r => r.Order).DefaultIfEmpty().Max();
        List<BroughtDraft> brought = [];
        foreach (var (guardrail, origin) in guardrails)
        {
            brought.Add(await BringAsync(db, caller, facts, taken, guardrail, origin, ++order, cancellation));
        }

        var begun = brought.Where(b => b.Problem is null).ToList();
        if (begun.Count > 0)
        {
            var what = begun.Count == 1 ? $"a draft of the guardrail \"{begun[0].Name}\"" : FormattableString.Invariant($"drafts of {begun.Count} guardrails");
            db.Note(caller, Room.Guardrails, "begin draft", "guardrail", begun[0].Slug, $"Began {what}", begun.Count == 1 ? Link(begun[0].Slug) : "/guardrails?show=draft");
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return brought;
    }

    private static async Task<BroughtDraft> BringAsync(
        ConsoleDb db, Caller caller, GuardrailFacts facts, HashSet<string> taken, Guardrail guardrail, string origin, int order, CancellationToken cancellation)
    {
        if (facts.Rows.FirstOrDefault(r => string.Equals(r.Slug, guardrail.Slug, StringComparison.Ordinal)) is { } there)
        {
            if (facts.Drafts.ContainsKey(there.Id))
            {
                return new(there.Slug, guardrail.Name, "It has a draft already. Propose or drop that one first.");
            }

            if (facts.Read(there, there.LiveVersion) is { } live && GuardrailJson.SaysTheSame(live, guardrail))
            {
                return new(there.Slug, guardrail.Name, "The live version says the same.");
            }

            Begin(db, caller, there, guardrail, there.LiveVersion ?? 0, origin);
            return new(there.Slug, guardrail.Name, null);
        }

        var slug = GuardrailSlug.Of(guardrail.Slug.Length > 0 ? guardrail.Slug : guardrail.Name, taken.Contains);
        taken.Add(slug);
        var row = db.Guardrails.Add(new() { Slug = slug, Order = order, ChangedAt = db.Now, Revision = 1 }).Entity;
        await db.SaveChangesAsync(cancellation);
        Begin(db, caller, row, guardrail, 0, origin);
        return new(slug, guardrail.Name, null);
    }
}
