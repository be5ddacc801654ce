using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

internal sealed class BrandGuideDesk(IGuardrailDraftDesk drafts, TimeProvider time) : IBrandGuideDesk
{
    private const int LongestName = 120;
    private const int LongestOrigin = 1000;
    private const int MostExamples = 60;

    public Task<Result<GuideReading>> ReadAsync(Caller caller, string name, string text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return Task.FromResult<Result<GuideReading>>(no);
        }

        ArgumentNullException.ThrowIfNull(text);
        return Task.FromResult(string.IsNullOrWhiteSpace(text) ? Problem.Invalid("There is no text yet. Paste the guide, or choose a file.", "text")
            : text.Length > GuideFile.LongestText ? Problem.TooLarge(FormattableString.Invariant($"The guide has more than {GuideFile.LongestText:N0} characters. Bring it in in pieces."))
            : Results.Of(GuideRead.Of(Short(name), text, time.GetUtcNow())));
    }

    public async Task<Result<GuideReading>> ReadAsync(Caller caller, string name, byte[] file, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(file);

        // a long PDF takes seconds, and whoever called should not have to stand still for it
        return await Task.Run(
            () =>
            {
                var text = GuideFile.Text(file);
                return text.Succeeded ? Results.Of(GuideRead.Of(Short(name), text.Value, time.GetUtcNow())) : text.Problem;
            },
            cancellation);
    }

    public async Task<Result<IReadOnlyList<BroughtDraft>>> KeepAsync(Caller caller, string name, IReadOnlyList<GuideSuggestion> kept, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(kept);
        return kept.Count == 0
            ? Problem.Invalid("Nothing is kept. Keep at least one suggestion.")
            : await drafts.BringAsync(caller, [.. Together(kept).Select(g => new NewGuardrail(Merged(g), Origin(Short(name), g)))], cancellation);
    }

    private static IEnumerable<IReadOnlyList<GuideSuggestion>> Together(IReadOnlyList<GuideSuggestion> kept) => kept
        .GroupBy(s => s.Kind is InstructionKind.Avoid or InstructionKind.Swap ? (s.Kind, Where(s.Guardrail)) : (s.Kind, FormattableString.Invariant($"{s.Number}")))
        .Select(g => (IReadOnlyList<GuideSuggestion>)[.. g]);

    private static string Where(Guardrail guardrail) =>
        $"{guardrail.Severity} {string.Join(',', guardrail.Scope.Channels)} {string.Join(',', guardrail.Scope.Parts)}";

    private static Guardrail Merged(IReadOnlyList<GuideSuggestion> group)
    {
        var first = group[0].Guardrail;
        if (group.Count == 1)
        {
            return first;
        }

        var examples = group.SelectMany(s => s.Guardrail.Examples).DistinctBy(e => (e.Text, e.MustFire)).ToList();
        RuleKind rule = first.Rule is SubstitutionRule
            ? new SubstitutionRule(
                [.. group.SelectMany(s => ((SubstitutionRule)s.Guardrail.Rule).Swaps).DistinctBy(s => s.Avoid, StringComparer.OrdinalIgnoreCase)],
                [.. group.SelectMany(s => ((SubstitutionRule)s.Guardrail.Rule).Allowed).Distinct(StringComparer.OrdinalIgnoreCase)])
            : new LexicalRule([.. group.SelectMany(s => ((LexicalRule)s.Guardrail.Rule).Phrases).Distinct(StringComparer.OrdinalIgnoreCase)], []);
        return first with
        {
            Name = rule is SubstitutionRule ? "Our words" : "Words we avoid",
            Rule = rule,
            Wording = first.Wording with { Reason = rule is SubstitutionRule ? "The brand guide has a better word for it." : "The brand guide asks us to avoid this." },
            Examples = [.. examples.Where(e => e.MustFire).Take(MostExamples), .. examples.Where(e => !e.MustFire).Take(MostExamples)],
        };
    }

    private static string Origin(string name, IReadOnlyList<GuideSuggestion> group)
    {
        var cited = $"{name}: {string.Join(" ", group.Select(s => FormattableString.Invariant($"\"{s.Cited}\" (line {s.Line})")))}";
        return cited.Length <= LongestOrigin ? cited : cited[..(LongestOrigin - 3)] + "...";
    }

    private static string Short(string name) => string.IsNullOrWhiteSpace(name) ? "Brand guide" : name.Length > LongestName ? name[..LongestName] : name.Trim();
}
