namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>Says what is different between two forms of a guardrail, in plain sentences: "How hard it speaks: warn -> block".</summary>
public static class GuardrailDiff
{
    private const int MostNamed = 5;
    private const int LongestNamed = 60;

    /// <summary>One sentence a change, in the order of the parameters; empty when nothing is different.</summary>
    public static IReadOnlyList<string> Of(Guardrail before, Guardrail after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var kinds = before.Rule.GetType() == after.Rule.GetType();
        var was = GuardrailParameters.Of(before).ToDictionary(p => p.Key, StringComparer.Ordinal);
        var now = GuardrailParameters.Of(after);
        List<string> changes = kinds ? [] : [$"Rule: \"{GuardrailSentence.Text(before)}\" -> \"{GuardrailSentence.Text(after)}\""];
        changes.AddRange(now.SelectMany(p => was.TryGetValue(p.Key, out var old) ? Changes(old, p) : kinds ? Changes(p with { Value = "" }, p) : []));
        if (kinds)
        {
            changes.AddRange(was.Values.Where(p => !now.Any(n => string.Equals(n.Key, p.Key, StringComparison.Ordinal)) && p.Value.Length > 0).SelectMany(p => Changes(p, p with { Value = "" })));
        }

        changes.AddRange(Examples(before, after));
        return changes;
    }

    private static IEnumerable<string> Changes(GuardrailParameter before, GuardrailParameter after) => string.Equals(before.Value, after.Value, StringComparison.Ordinal)
        ? []
        : after.Kind switch
        {
            ParameterKind.Phrases or ParameterKind.Swaps or ParameterKind.Names => Lists(after.Label, before.Value, after.Value),
            ParameterKind.Choice or ParameterKind.Choices or ParameterKind.Slugs => [$"{after.Label}: {Said(before)} -> {Said(after)}"],
            ParameterKind.Text => [$"{after.Label}: {Quoted(before.Value)} -> {Quoted(after.Value)}"],
            _ => [$"{after.Label}: {Plain(before.Value)} -> {Plain(after.Value)}"],
        };

    private static IEnumerable<string> Lists(string label, string before, string after)
    {
        string[] was = before.Split('\n', StringSplitOptions.RemoveEmptyEntries), now = after.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (added, gone) = (now.Except(was, StringComparer.Ordinal).ToList(), was.Except(now, StringComparer.Ordinal).ToList());
        if (added.Count > 0)
        {
            yield return $"{label}: {Spoken.N(added.Count)} added: {Named(added)}";
        }

        if (gone.Count > 0)
        {
            yield return $"{label}: {Spoken.N(gone.Count)} taken away: {Named(gone)}";
        }

        if (added.Count + gone.Count == 0)
        {
            yield return $"{label}: in another order";
        }
    }

    private static IEnumerable<string> Examples(Guardrail before, Guardrail after)
    {
        var (was, now) = (before.Examples.Select(Said).ToList(), after.Examples.Select(Said).ToList());
        var (added, gone) = (now.Except(was, StringComparer.Ordinal).ToList(), was.Except(now, StringComparer.Ordinal).ToList());
        if (added.Count > 0)
        {
            yield return $"{Spoken.Count(added.Count, "example")} added: {Joined(added)}";
        }

        if (gone.Count > 0)
        {
            yield return $"{Spoken.Count(gone.Count, "example")} taken away: {Joined(gone)}";
        }
    }

    private static string Said(GuardrailExample example)
    {
        List<string> with = [];
        if (example.Channel is { } channel)
        {
            with.Add(GuardrailSentence.Channel(channel));
        }

        if (example.OfferEndsInDays is { } days)
        {
            with.Add($"offer ends in {Spoken.N(days)} days");
        }

        if (example.StockLeft is { } stock)
        {
            with.Add($"{Spoken.N(stock)} left");
        }

        if (example.Value is { } value)
        {
            with.Add(value.Name);
        }

        with.AddRange(example.MadeByAi ? ["made by AI"] : []);
        with.AddRange(example.HasStory ? ["with a story"] : []);
        with.AddRange(example.AlreadySent is { } sent ? [$"{Spoken.N(sent)} sent"] : []);
        with.AddRange(example.LocalTime is { } time ? [Spoken.Time(time)] : []);
        with.AddRange(example.Recipient is { } state ? [Spoken.Of(state)] : []);
        with.AddRange(example.Audience is { } audience ? [Spoken.Slug(audience)] : []);
        with.AddRange((example.Siblings ?? []).Select(s => $"beside {Cut(s.Text)}"));
        return $"{(example.MustFire ? "fires on" : "silent on")} {Cut(example.Text)}{(with.Count == 0 ? "" : $" ({string.Join(", ", with)})")}";
    }

    private static string Said(GuardrailParameter parameter)
    {
        var values = parameter.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return values.Length == 0
            ? "all"
            : Spoken.Or([.. values.Select(v => parameter.Choices?.FirstOrDefault(c => string.Equals(c.Value, v, StringComparison.Ordinal))?.Label ?? GuardrailSentence.Channel(v))]);
    }

    private static string Named(List<string> lines) => Joined(lines.ConvertAll(Cut));

    private static string Joined(List<string> lines) =>
        string.Join("; ", lines.Take(MostNamed)) + (lines.Count > MostNamed ? $" and {Spoken.N(lines.Count - MostNamed)} more" : "");

    private static string Quoted(string text) => text.Length == 0 ? "nothing" : $"\"{text}\"";

    private static string Plain(string text) => text.Length == 0 ? "nothing" : text;

    private static string Cut(string text) => text.Length <= LongestNamed ? $"\"{text}\"" : $"\"{text[..CutAt(text)]}...\"";

    // never between the halves of a pair
    private static int CutAt(string text) => char.IsHighSurrogate(text[LongestNamed - 1]) ? LongestNamed - 1 : LongestNamed;
}
