using System.Globalization;
using System.Text;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What every plan keeps to, and the sentences that say where one does not.</summary>
public static class PlanRules
{
    public const int MostStages = 60;
    public const int MostTouchpoints = 240;
    public const int MostLinks = 60;
    public const int MostAsks = 40;
    public const int LongestStageName = 60;
    public const int LongestTouchpointName = 80;
    public const int LongestOwner = 80;
    public const int LongestIdeas = 600;
    public const int LongestChannel = 40;
    public const int LongestSystem = 60;
    public const int LongestExit = 160;
    public const int LongestAnswers = 80;
    public const int LongestWhy = 240;
    public const int LongestAsk = 120;
    public const int LongestWhen = 80;
    private const int LongestKey = 60;

    /// <summary>Null when the plan may be kept, else what is wrong, where, and what to do.</summary>
    public static Problem? Check(JourneyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Stages.Count is 0 or > MostStages)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"A journey has 1 to {MostStages} stages; this one has {plan.Stages.Count}."), "stages");
        }

        if (plan.Touchpoints.Count() > MostTouchpoints)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"A journey has at most {MostTouchpoints} touchpoints; this one has {plan.Touchpoints.Count()}. Make two journeys of it."), "touchpoints");
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in plan.Stages.Select(s => s.Key).Concat(plan.Touchpoints.Select(t => t.Key)))
        {
            if (!keys.Add(key))
            {
                return Problem.Invalid($"Two stages or touchpoints have the key '{key}'. Give each its own.", "key");
            }
        }

        return plan.Stages.Select(Stage).FirstOrDefault(p => p is not null)
            ?? plan.Stages.SelectMany(s => s.Touchpoints.Select(t => Touchpoint(s, t, keys))).FirstOrDefault(p => p is not null);
    }

    private static Problem? Stage(PlanStage stage)
    {
        var place = stage.Name.Length is 0 or > LongestStageName ? $"The stage '{stage.Key}'" : $"Stage '{stage.Name}'";
        return Key(stage.Key, place)
            ?? Ranked(stage.Rank, place)
            ?? Text(stage.Name, "name", LongestStageName, place, least: 1)
            ?? Text(stage.Owner, "owner", LongestOwner, place)
            ?? Text(stage.Ideas, "ideas", LongestIdeas, place, lines: true)
            ?? Enum.GetValues<StagePart>().Select(part => Part(stage, part, place)).FirstOrDefault(p => p is not null);
    }

    private static Problem? Part(PlanStage stage, StagePart part, string place)
    {
        var plan = stage.Part(part);
        if (StageRules.Check(part, plan.Statement, plan.Level, plan.Kind) is { } wrong)
        {
            return wrong with { Sentence = $"{place}: {wrong.Sentence}" };
        }

        return plan.Themes.Count + plan.Quotes.Count + plan.Metrics.Count > MostLinks
            ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place}: a cell rests on at most {MostLinks} themes, quotes and metrics. Take off those that say least."), "evidence")
            : null;
    }

    private static Problem? Touchpoint(PlanStage stage, Touchpoint t, HashSet<string> keys)
    {
        var place = $"Touchpoint '{(t.Name.Length is 0 or > LongestTouchpointName ? t.Key : t.Name)}' at '{stage.Name}'";
        return Key(t.Key, place)
            ?? Ranked(t.Rank, place)
            ?? Text(t.Name, "name", LongestTouchpointName, place, least: 1)
            ?? Text(t.Channel, "channel", LongestChannel, place)
            ?? Text(t.System, "system", LongestSystem, place)
            ?? Text(t.Exit, "exit", LongestExit, place)
            ?? Text(t.Answers, "answers", LongestAnswers, place)
            ?? Text(t.Why, "why", LongestWhy, place)
            ?? Level(StagePart.Intent, t.Intent, place) ?? Level(StagePart.Fear, t.Fear, place) ?? Level(StagePart.Effort, t.Effort, place)
            ?? (Enum.IsDefined(t.Kind) ? null : Problem.Invalid($"{place}: this kind of touchpoint is not known.", "kind"))
            ?? (t.Rung is { } rung && !Enum.IsDefined(rung) ? Problem.Invalid($"{place}: the ladder rung goes from 0 to 3.", "rung") : null)
            ?? (t.Asks.Count > MostAsks ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place} asks {t.Asks.Count} things. Keep it to {MostAsks}."), "asks") : null)
            ?? t.Asks.Select(a => Text(a, "question", LongestAsk, place, least: 1)).FirstOrDefault(p => p is not null)
            ?? t.Branches.Select(b => Branch(t, b, place, keys)).FirstOrDefault(p => p is not null);
    }

    private static Problem? Branch(Touchpoint from, Branch branch, string place, HashSet<string> keys) =>
        !keys.Contains(branch.To) || branch.To == from.Key
            ? Problem.Invalid($"{place}: a branch leads to '{branch.To}', which is {(branch.To == from.Key ? "itself" : "not on this map")}. Choose another touchpoint or stage.", "branches")
            : Text(branch.When, "condition of a branch", LongestWhen, place);

    private static Problem? Level(StagePart part, int? level, string place) =>
        level is { } given && StageRules.Check(part, "", given, FearKind.None) is { } wrong ? wrong with { Sentence = $"{place}: {wrong.Sentence}" } : null;

    private static Problem? Key(string key, string place) =>
        key.Length is > 0 and <= LongestKey && key.All(c => c is '-' || char.IsLetterOrDigit(c))
            ? null
            : Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place}: a key has 1 to {LongestKey} letters, digits and hyphens."), "key");

    private static Problem? Ranked(string rank, string place) =>
        PlanRank.IsRank(rank) ? null : Problem.Invalid($"{place} has no place in the order. Load the map again and move it once more.", "rank");

    private static Problem? Text(string text, string what, int longest, string place, int least = 0, bool lines = false)
    {
        if (text.Length < least || (least > 0 && string.IsNullOrWhiteSpace(text)))
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place} needs a {what} of {least} to {longest} characters."), what);
        }

        if (text.Length > longest)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place}: the {what} has {text.Length} characters. Keep it to {longest}."), what);
        }

        return text.Any(c => char.IsControl(c) && !(lines && c == '\n')) || text.EnumerateRunes().Any(r => r == Rune.ReplacementChar)
            ? Problem.Invalid($"{place}: the {what} has control characters, half characters{(lines ? "" : " or line breaks")}. Write it {(lines ? "without them" : "on one line")}.", what)
            : null;
    }
}
