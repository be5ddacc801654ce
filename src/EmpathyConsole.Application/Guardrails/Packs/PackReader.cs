using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>Takes what can be taken of a pack, and says of the rest where it stands and why not.</summary>
internal static class PackReader
{
    private const int MostGuardrails = 200;
    private const int LeastExamples = 2;

    private static readonly string[] Top = ["format", "version", "guardrails"];
    private static readonly string[] Kinds = [.. Pack.Options.GetTypeInfo(typeof(RuleKind)).PolymorphismOptions!.DerivedTypes.Select(d => (string)d.TypeDiscriminator!).Order(StringComparer.Ordinal)];

    // parameters that are no field of the rule of the same name
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["name"] = "name",
        ["family"] = "family",
        ["severity"] = "severity",
        ["on-fail"] = "onFail",
        ["on-error"] = "onError",
        ["channels"] = "scope.channels",
        ["parts"] = "scope.parts",
        ["stages"] = "scope.stages",
        ["audiences"] = "scope.audiences",
        ["reason"] = "wording.reason",
        ["suggestion"] = "wording.suggestion",
        ["most-threats"] = "rule.mostPer100Words",
        ["grade"] = "rule.mostGrade",
        ["agree-on"] = "rule.on",
    };

    public static Result<PackContent> Read(PackNode root)
    {
        if (Twice(root) is { } twice)
        {
            return twice;
        }

        if (root.Field("format")?.Text != Pack.Format || root.Field("guardrails") is not { Items: { } items } list)
        {
            return Problem.Invalid($"This is no pack of guardrails. It begins with \"format: {Pack.Format}\", a version, and a list \"guardrails\".");
        }

        if (root.Field("version") is not { } version || !int.TryParse(version.Text, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            return Problem.Invalid(FormattableString.Invariant($"Line {(root.Field("version") ?? root).Line}: the version of the format is missing. Write \"version: {Pack.Version}\"."));
        }

        if (number > Pack.Version)
        {
            return Problem.Invalid(FormattableString.Invariant($"Line {version.Line}: this pack is written in version {number} of the format, and this program reads up to {Pack.Version}. Update the program, or export the pack again from an older one."));
        }

        if (items.Count > MostGuardrails)
        {
            return Problem.Invalid(FormattableString.Invariant($"Line {list.Line}: the pack holds {items.Count:N0} guardrails; at most {MostGuardrails} come in at once. Split it."));
        }

        List<Guardrail> taken = [];
        List<PackNote> refused = [], warnings = [];
        warnings.AddRange(Unknown(root, Top, ""));
        foreach (var item in items)
        {
            Take(item, taken, refused, warnings);
        }

        return new PackContent(taken, refused, warnings);
    }

    // of two values for one field nobody can say which was meant
    private static Problem? Twice(PackNode node)
    {
        var fields = node.Fields ?? [];
        return fields.GroupBy(f => f.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } same
            ? At(same.Last().Node, $"the field \"{same.Key}\" stands twice. Keep one of them.")
            : fields.Select(f => f.Node).Concat(node.Items ?? []).Select(Twice).FirstOrDefault(p => p is not null);
    }

    private static void Take(PackNode node, List<Guardrail> taken, List<PackNote> refused, List<PackNote> warnings)
    {
        var name = node.Field("name")?.Text ?? node.Field("slug")?.Text ?? "";
        var read = Guardrail(node);
        if (!read.Succeeded)
        {
            refused.Add(new(Line(read.Problem, node), name, read.Problem.Sentence));
            return;
        }

        var guardrail = read.Value;
        if (taken.Exists(g => g.Slug.Length > 0 && string.Equals(g.Slug, guardrail.Slug, StringComparison.Ordinal)))
        {
            refused.Add(new(node.Line, name, $"The pack has a guardrail \"{guardrail.Slug}\" already. Keep one of the two, or give it another slug."));
            return;
        }

        taken.Add(guardrail);
        warnings.AddRange(Unknown(node, Names(typeof(Guardrail)), name));
        warnings.AddRange(Unknown(node.Field("rule"), [.. Names(guardrail.Rule.GetType()), "kind"], name));
        warnings.AddRange(Unknown(node.Field("scope"), Names(typeof(GuardrailScope)), name));
        warnings.AddRange(Unknown(node.Field("wording"), Names(typeof(GuardrailWording)), name));
        warnings.AddRange((node.Field("examples")?.Items ?? []).SelectMany(e => Unknown(e, Names(typeof(GuardrailExample)), name)));
        var (fires, silent) = (guardrail.Examples.Count(e => e.MustFire), guardrail.Examples.Count(e => !e.MustFire));
        if (fires < LeastExamples || silent < LeastExamples)
        {
            warnings.Add(new((node.Field("examples") ?? node).Line, name, FormattableString.Invariant($"It has {fires} examples that must fire and {silent} that must stay silent. Before it can go live it needs {LeastExamples} of each.")));
        }
    }

    private static Result<Guardrail> Guardrail(PackNode node)
    {
        if (node.Fields is null)
        {
            return At(node, "this is no guardrail. One has a name, a rule, a reason and examples.");
        }

        if (node.Field("rule") is not { Fields: not null } rule || rule.Field("kind") is not { } kind)
        {
            return At(node.Field("rule") ?? node, "the rule is missing, or its kind. Write \"rule:\" with a \"kind:\".");
        }

        if (!Kinds.Contains(kind.Text, StringComparer.Ordinal))
        {
            return At(kind, $"the kind \"{kind.Text}\" is not known. Known are {string.Join(", ", Kinds)}.");
        }

        try
        {
            var read = node.ToJson().Deserialize<Guardrail>(Pack.Options)!;
            read = Whole(read);
            return Checked(read, node);
        }
        catch (JsonException wrong)
        {
            return At(node.At(wrong.Path), $"\"{(wrong.Path ?? "").TrimStart('$', '.')}\" can't be read{(node.At(wrong.Path).Text is { } said ? $": \"{said}\" does not belong there" : "")}. Compare it with an exported pack.");
        }
    }

    // what was left out reads as nothing said, and is asked for below where it must be said
    private static Guardrail Whole(Guardrail read) => read with
    {
        Slug = read.Slug ?? "",
        Name = read.Name ?? "",
        Scope = new(read.Scope?.Channels ?? [], read.Scope?.Parts ?? [], read.Scope?.Stages ?? [], read.Scope?.Audiences),
        Wording = new(read.Wording?.Reason ?? "", read.Wording?.Suggestion ?? ""),
        Examples = read.Examples ?? [],
        Severity = read.Severity == default ? Severity.Warn : read.Severity,
        Family = read.Family == default ? GuardrailFamily.Tone : read.Family,
        OnError = read.OnError == default ? OnError.Closed : read.OnError,
        OnFail = read.OnFail == default ? OnFail.Flag : read.OnFail,
        Rule = WholeRule(read.Rule),
    };

    private static RuleKind WholeRule(RuleKind rule) => rule switch
    {
        LexicalRule r => r with { Phrases = r.Phrases ?? [], Allowed = r.Allowed ?? [], What = r.What ?? "" },
        RequireRule r => r with { Phrases = r.Phrases ?? [] },
        DisclosureRule r => r with { Phrases = r.Phrases ?? [] },
        ConditionalRule r => r with { When = r.When ?? [], Then = r.Then ?? [] },
        ClaimEvidenceRule r => r with { Claim = r.Claim ?? "", Phrases = r.Phrases ?? [], Allowed = r.Allowed ?? [] },
        FearLoadRule r => r with { Threats = r.Threats ?? [], WaysOut = r.WaysOut ?? [], Allowed = r.Allowed ?? [] },
        PatternRule r => r with { Pattern = r.Pattern ?? "" },
        DensityRule r => r with { Phrases = r.Phrases ?? [], Allowed = r.Allowed ?? [] },
        SubstitutionRule r => r with { Swaps = [.. (r.Swaps ?? []).Select(s => new TermSwap(s.Avoid ?? "", s.Use ?? ""))], Allowed = r.Allowed ?? [] },
        CampaignAgreementRule r => r with { On = r.On ?? [] },
        AllowedFieldsRule r => r with { Fields = r.Fields ?? [] },
        RecipientRule r => r with { States = r.States ?? [] },
        var r => r,
    };

    /// <summary>Every parameter has to be one that a person could have set.</summary>
    private static Result<Guardrail> Checked(Guardrail guardrail, PackNode node)
    {
        foreach (var parameter in GuardrailParameters.Of(guardrail))
        {
            if (GuardrailParameters.Set(guardrail, parameter.Key, parameter.Value).Problem is { } wrong)
            {
                return Wrong(node, parameter.Key, wrong.Sentence);
            }
        }

        foreach (var (index, example) in guardrail.Examples.Index())
        {
            if (string.IsNullOrWhiteSpace(example.Text) || example.Text.Length > GuardrailExamples.Longest)
            {
                return At(node.At($"$.examples[{index}]"), $"the example is empty or longer than {GuardrailExamples.Longest} characters.");
            }
        }

        return guardrail;
    }

    private static Problem Wrong(PackNode node, string key, string sentence)
    {
        var place = node.At("$." + Fields.GetValueOrDefault(key, "rule." + Camel(key)));
        if (sentence.StartsWith("Line ", StringComparison.Ordinal) && sentence.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
        {
            place = int.TryParse(sentence.AsSpan(5, colon - 5), CultureInfo.InvariantCulture, out var line) && place.Items is { } items && line <= items.Count ? items[line - 1] : place;
            sentence = sentence[(colon + 2)..];
        }

        return At(place, $"{key}: {sentence}");
    }

    private static string Camel(string key)
    {
        var words = key.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }

    private static Problem At(PackNode node, string sentence) => Problem.Invalid(FormattableString.Invariant($"Line {node.Line}: {sentence}"));

    private static int Line(Problem problem, PackNode node) =>
        problem.Sentence.StartsWith("Line ", StringComparison.Ordinal) && int.TryParse(problem.Sentence.AsSpan(5, problem.Sentence.IndexOf(':', StringComparison.Ordinal) - 5), CultureInfo.InvariantCulture, out var line) ? line : node.Line;

    private static IEnumerable<PackNote> Unknown(PackNode? node, IReadOnlyList<string> known, string guardrail) => (node?.Fields ?? [])
        .Where(f => !known.Contains(f.Key, StringComparer.Ordinal))
        .Select(f => new PackNote(f.Node.Line, guardrail, $"The field \"{f.Key}\" is not known and was left out."));

    private static IReadOnlyList<string> Names(Type type) => [.. Pack.Options.GetTypeInfo(type).Properties.Select(p => p.Name)];
}
