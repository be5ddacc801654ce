using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Makes a plan of the stages of a document.</summary>
internal sealed class PlanReader(EvidenceReader evidence, List<string> dropped)
{
    /// <summary>The plan, or what is wrong with it and where. <paramref name="side"/> stands before each place: "" or "As it should be, ".</summary>
    public Result<JourneyPlan> Read(IReadOnlyList<StageDocument> documents, string side)
    {
        if (documents.Count is 0 or > PlanRules.MostStages)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"A journey has 1 to {PlanRules.MostStages} stages; this one has {documents.Count}."), "stages");
        }

        var stages = new List<PlanStage>();
        foreach (var (order, document) in documents.Index())
        {
            // a file may say null where a stage belongs
            var read = Stage(document ?? new(), order, stages, side);
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            stages.Add(read.Value);
        }

        var ranks = Ranks([.. documents.Select(d => d?.Rank)], [.. stages.Select(s => s.Key)]);
        var plan = new JourneyPlan { Stages = [.. stages.Select((s, n) => s with { Rank = ranks[n] })] };
        return PlanRules.Check(plan) is { } wrong ? wrong with { Sentence = side + wrong.Sentence } : plan;
    }

    private Result<PlanStage> Stage(StageDocument document, int order, List<PlanStage> before, string side)
    {
        var name = document.Name ?? "";
        var known = string.IsNullOrWhiteSpace(name) ? "" : $" ('{name.Trim()}')";
        var place = string.Create(CultureInfo.InvariantCulture, $"{(side.Length == 0 ? "Stage" : side + "stage")} {order + 1}{known}");
        if (known.Length == 0 || name.Length > PlanRules.LongestStageName)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place} needs a name of 1 to {PlanRules.LongestStageName} characters."), "stages");
        }

        var slug = StageSlug.From(string.IsNullOrWhiteSpace(document.Slug) ? name : document.Slug);
        if (before.Any(s => s.Key == slug))
        {
            return Problem.Invalid($"{place} has the slug '{slug}', which another stage has too. Give each stage its own.", "stages");
        }

        if (document.Slug is { } asked && !string.Equals(asked, slug, StringComparison.Ordinal))
        {
            dropped.Add($"{place}: the slug '{asked}' became '{slug}'.");
        }

        Unknown(document.Unknown, place + "'s");
        var stage = new PlanStage { Key = slug, Name = name, Rank = "n", Owner = document.Owner ?? "", Ideas = document.Ideas ?? "" };
        foreach (var (part, cell, level) in new[] { (StagePart.Intent, document.Intent, document.Intent?.Strength), (StagePart.Fear, document.Fear, document.Fear?.Intensity), (StagePart.Effort, document.Effort, document.Effort?.Level) })
        {
            var read = cell is null ? stage.Part(part) : Cell(stage.Part(part), part, cell, level, place);
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            stage = stage.With(part, read.Value);
        }

        return Touchpoints(stage, document.Touchpoints ?? [], place);
    }

    private Result<StagePartPlan> Cell(StagePartPlan cell, StagePart part, CellDocument document, int? level, string place)
    {
        var kind = FearKind.None;
        if (document.Kind is { Length: > 0 } word && !TryWord(word, out kind))
        {
            return Problem.Invalid($"{place}: '{word}' is not a kind of fear. Write money, privacy, time, status, safety, belonging or none.", "stages");
        }

        cell = cell with { Statement = document.Statement ?? "", Level = level ?? cell.Level, Kind = kind };
        if (StageRules.Check(part, cell.Statement, cell.Level, kind) is { } wrong)
        {
            return wrong with { Sentence = $"{place}: {wrong.Sentence}" };
        }

        place = $"{place}, {part.ToString().ToLowerInvariant()}";
        Unknown(document.Unknown, place + ":");
        return evidence.Rest(cell, document, place);
    }

    private Result<PlanStage> Touchpoints(PlanStage stage, IReadOnlyList<TouchpointDocument?> documents, string place)
    {
        var read = new List<Touchpoint>();
        foreach (var (n, document) in documents.Index())
        {
            if (document is null || string.IsNullOrWhiteSpace(document.Name))
            {
                return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place}, touchpoint {n + 1} needs a name of 1 to {PlanRules.LongestTouchpointName} characters."), "touchpoints");
            }

            var kind = TouchpointKind.Other;
            if (document.Kind is { Length: > 0 } word && !TryWord(word, out kind))
            {
                return Problem.Invalid($"{place}, touchpoint '{document.Name}': '{word}' is not a kind of touchpoint. Write {string.Join(", ", Enum.GetValues<TouchpointKind>().Select(JourneyText.Word))}.", "touchpoints");
            }

            Unknown(document.Unknown, $"{place}, touchpoint '{document.Name}':");
            read.Add(Touchpoint(document, kind, string.IsNullOrWhiteSpace(document.Key) ? string.Create(CultureInfo.InvariantCulture, $"{stage.Key[..Math.Min(stage.Key.Length, 30)]}-t{n + 1}") : document.Key));
        }

        var ranks = Ranks([.. documents.Select(d => d!.Rank)], [.. read.Select(t => t.Key)]);
        return stage with { Touchpoints = [.. read.Select((t, n) => t with { Rank = ranks[n] })] };
    }

    private static Touchpoint Touchpoint(TouchpointDocument document, TouchpointKind kind, string key) => new()
    {
        Key = key,
        Rank = "n",
        Name = document.Name!,
        Kind = kind,
        Channel = document.Channel ?? "",
        System = document.System ?? "",
        Rung = (LadderRung?)document.Rung,
        Exit = document.Exit ?? "",
        Answers = document.Answers ?? "",
        Why = document.Why ?? "",
        MomentOfTruth = document.MomentOfTruth,
        Ends = document.Ends,
        Intent = document.Intent,
        Fear = document.Fear,
        Effort = document.Effort,
        Asks = [.. (document.Asks ?? []).Select(a => a ?? "").Distinct(StringComparer.Ordinal)],
        Branches = [.. (document.Branches ?? []).Where(b => b is not null).DistinctBy(b => b.To, StringComparer.Ordinal).Select(b => new Branch(b.To ?? "", b.When ?? ""))],
    };

    // the order of the list counts; ranks are kept where they say the same, so that both sides go on sharing them
    private static IReadOnlyList<string> Ranks(IReadOnlyList<string?> given, IReadOnlyList<string> keys)
    {
        var same = given.All(PlanRank.IsRank) && Enumerable.Range(1, Math.Max(0, given.Count - 1)).All(n =>
            string.CompareOrdinal(given[n - 1], given[n]) is var order && (order < 0 || (order == 0 && string.CompareOrdinal(keys[n - 1], keys[n]) < 0)));
        return same ? [.. given.Select(r => r!)] : PlanRank.Row(given.Count);
    }

    private static bool TryWord<T>(string word, out T value)
        where T : struct, Enum => Enum.TryParse(word, ignoreCase: true, out value) && char.IsAsciiLetter(word[0]) && Enum.IsDefined(value);

    private void Unknown(IDictionary<string, JsonElement>? fields, string whose)
    {
        foreach (var field in fields?.Keys ?? [])
        {
            dropped.Add($"{whose} field '{field}' is not known.");
        }
    }
}
