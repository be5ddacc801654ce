using System.Globalization;

namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>
/// A plan laid flat: each element's fields as texts, each member of a set as a field of its own. Difference, merge and undo work on
/// this form only, so that what two people do meets where it is truly the same thing: one name, one level, one link.
/// </summary>
internal static class PlanFacts
{
    public const string Name = "name";
    public const string Rank = "rank";
    public const string InStage = "stage";
    public const string BranchPrefix = "to.";
    public const string AskPrefix = "asks.";

    /// <summary>The value of a branch without a condition.</summary>
    public const string Anybody = "-";

    private const string Yes = "yes";

    /// <summary>The facts of a plan.</summary>
    public static SortedDictionary<PlanKey, string> Of(JourneyPlan plan)
    {
        var facts = new SortedDictionary<PlanKey, string>();
        foreach (var stage in plan.Stages)
        {
            var into = new Writer(facts, PlanKey.Stage(stage.Key));
            into.Put(Name, stage.Name);
            into.Put(Rank, stage.Rank);
            into.Put("owner", stage.Owner);
            into.Put("ideas", stage.Ideas);
            foreach (var part in Enum.GetValues<StagePart>())
            {
                Write(into, Word(part) + ".", stage.Part(part));
            }

            foreach (var touchpoint in stage.Touchpoints)
            {
                Write(new(facts, PlanKey.Touchpoint(touchpoint.Key)), stage.Key, touchpoint);
            }
        }

        return facts;
    }

    private static void Write(Writer into, string prefix, StagePartPlan part)
    {
        into.Put(prefix + "statement", part.Statement);
        into.Put(prefix + "level", Number(part.Level));
        into.Put(prefix + "kind", part.Kind == FearKind.None ? "" : part.Kind.ToString());
        foreach (var theme in part.Themes)
        {
            into.Put(prefix + "theme." + Number(theme), Yes);
        }

        foreach (var quote in part.Quotes)
        {
            into.Put(string.Create(CultureInfo.InvariantCulture, $"{prefix}quote.{quote.Collection}.{quote.Quote}"), Yes);
        }

        foreach (var metric in part.Metrics)
        {
            into.Put(prefix + "metric." + metric, Yes);
        }
    }

    private static void Write(Writer into, string stage, Touchpoint t)
    {
        into.Put(Name, t.Name);
        into.Put(Rank, t.Rank);
        into.Put(InStage, stage);
        into.Put("kind", t.Kind == TouchpointKind.Other ? "" : t.Kind.ToString());
        into.Put("channel", t.Channel);
        into.Put("system", t.System);
        into.Put("rung", Number((int?)t.Rung));
        into.Put("exit", t.Exit);
        into.Put("answers", t.Answers);
        into.Put("why", t.Why);
        into.Put("moment", t.MomentOfTruth ? Yes : "");
        into.Put("ends", t.Ends ? Yes : "");
        into.Put("intent", Number(t.Intent));
        into.Put("fear", Number(t.Fear));
        into.Put("effort", Number(t.Effort));
        foreach (var ask in t.Asks)
        {
            into.Put(AskPrefix + ask, Yes);
        }

        foreach (var branch in t.Branches)
        {
            // a branch for nobody in particular is still there
            into.Put(BranchPrefix + branch.To, branch.When.Length == 0 ? Anybody : branch.When);
        }
    }

    /// <summary>The plan of these facts; they must be whole (see <see cref="PlanMerge"/>).</summary>
    public static JourneyPlan Plan(SortedDictionary<PlanKey, string> facts)
    {
        var elements = facts.GroupBy(f => f.Key.Element, StringComparer.Ordinal).Select(g => new Fields(g.First().Key, g.ToDictionary(f => f.Key.Field, f => f.Value, StringComparer.Ordinal))).ToList();
        var touchpoints = elements.Where(e => !e.Key.OfStage).ToLookup(e => e.Text(InStage), e => e, StringComparer.Ordinal);
        return new()
        {
            Stages = [.. elements.Where(e => e.Key.OfStage).Select(e => Stage(e) with { Touchpoints = InOrder(touchpoints[e.Key.Key].Select(Touchpoint)) })
                .OrderBy(s => s.Rank, StringComparer.Ordinal).ThenBy(s => s.Key, StringComparer.Ordinal)],
        };
    }

    public static IReadOnlyList<Touchpoint> InOrder(IEnumerable<Touchpoint> touchpoints) =>
        [.. touchpoints.OrderBy(t => t.Rank, StringComparer.Ordinal).ThenBy(t => t.Key, StringComparer.Ordinal)];

    /// <summary>Every change that makes the second of the first, in the order of their keys.</summary>
    public static IReadOnlyList<PlanChange> Difference(SortedDictionary<PlanKey, string> before, SortedDictionary<PlanKey, string> after)
    {
        var changes = new List<PlanChange>();
        foreach (var (key, was) in before)
        {
            var now = after.GetValueOrDefault(key);
            if (now != was)
            {
                changes.Add(new(key, was, now));
            }
        }

        changes.AddRange(after.Where(f => !before.ContainsKey(f.Key)).Select(f => new PlanChange(f.Key, null, f.Value)));
        changes.Sort((a, b) => a.Key.CompareTo(b.Key));
        return changes;
    }

    public static string Word(StagePart part) => part switch { StagePart.Intent => "intent", StagePart.Fear => "fear", _ => "effort" };

    private static PlanStage Stage(Fields of) => new()
    {
        Key = of.Key.Key,
        Rank = of.Text(Rank),
        Name = of.Text(Name),
        Owner = of.Text("owner"),
        Ideas = of.Text("ideas"),
        Intent = Part(of, "intent.", StageRules.StartIntent),
        Fear = Part(of, "fear.", StageRules.StartFear),
        Effort = Part(of, "effort.", StageRules.StartEffort),
    };

    private static StagePartPlan Part(Fields of, string prefix, int start) => new()
    {
        Statement = of.Text(prefix + "statement"),
        Level = of.Whole(prefix + "level") ?? start,
        Kind = of.Word<FearKind>(prefix + "kind"),
        Themes = [.. of.Members(prefix + "theme.").Select(m => long.Parse(m.Name, CultureInfo.InvariantCulture)).Order()],
        Quotes = [.. of.Members(prefix + "quote.").Select(m => m.Name.Split('.')).Select(p => new QuoteRef(long.Parse(p[0], CultureInfo.InvariantCulture), long.Parse(p[1], CultureInfo.InvariantCulture))).OrderBy(q => q.Collection).ThenBy(q => q.Quote)],
        Metrics = [.. of.Members(prefix + "metric.").Select(m => m.Name).Order(StringComparer.Ordinal)],
    };

    private static Touchpoint Touchpoint(Fields of) => new()
    {
        Key = of.Key.Key,
        Rank = of.Text(Rank),
        Name = of.Text(Name),
        Kind = of.Word<TouchpointKind>("kind"),
        Channel = of.Text("channel"),
        System = of.Text("system"),
        Rung = of.Whole("rung") is { } rung ? (LadderRung)rung : null,
        Exit = of.Text("exit"),
        Answers = of.Text("answers"),
        Why = of.Text("why"),
        MomentOfTruth = of.Text("moment").Length > 0,
        Ends = of.Text("ends").Length > 0,
        Intent = of.Whole("intent"),
        Fear = of.Whole("fear"),
        Effort = of.Whole("effort"),
        Asks = [.. of.Members(AskPrefix).Select(m => m.Name).Order(StringComparer.Ordinal)],
        Branches = [.. of.Members(BranchPrefix).Select(m => new Branch(m.Name, m.Value == Anybody ? "" : m.Value)).OrderBy(b => b.To, StringComparer.Ordinal)],
    };

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Puts the facts of one element; what is empty is no fact.</summary>
    private readonly record struct Writer(SortedDictionary<PlanKey, string> Facts, string Element)
    {
        public void Put(string field, string value)
        {
            if (value.Length > 0)
            {
                Facts[new(Element, field)] = value;
            }
        }
    }

    private sealed record Fields(PlanKey Key, Dictionary<string, string> Values)
    {
        public string Text(string field) => Values.GetValueOrDefault(field, "");

        public int? Whole(string field) => Values.TryGetValue(field, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

        public T Word<T>(string field)
            where T : struct, Enum => Values.TryGetValue(field, out var text) ? Enum.Parse<T>(text) : default;

        public IEnumerable<(string Name, string Value)> Members(string prefix) =>
            Values.Where(v => v.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(v => (v.Key[prefix.Length..], v.Value));
    }
}
