using EmpathyConsole.Demo.House;

namespace EmpathyConsole.Demo.Voices;

/// <summary>Writes the year of voices: themed ones by <see cref="ThemePlan"/>, chatter, a few in other languages, and rows sent twice.</summary>
internal sealed class VoiceMaker
{
    /// <summary>Rows that are told apart: what an import keeps.</summary>
    public const int Distinct = 4000;

    /// <summary>Rows with a planted theme.</summary>
    public const int Themed = 3510;

    /// <summary>Rows about nothing in particular.</summary>
    public const int Chatter = 430;

    /// <summary>Rows that are not English.</summary>
    public const int Foreign = 60;

    /// <summary>Rows that are sent a second time, the same in every field.</summary>
    public const int SentTwice = 36;

    private const int Days = 365;

    private readonly Draws draws;
    private readonly DateTimeOffset end;
    private readonly VoiceWriter writer;
    private readonly Dictionary<string, Words> words = new(StringComparer.Ordinal);
    private readonly HashSet<string> said = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Key, string? Also, DemoVoice Voice)> made = [];

    private VoiceMaker(Draws draws, DateTimeOffset end)
    {
        this.draws = draws;
        this.end = end;
        writer = new(draws);
    }

    /// <summary>All rows in order of time, rows sent twice at the end, and what was planted in them.</summary>
    /// <param name="seed">Of every chance.</param>
    /// <param name="end">Midnight that ends the last day.</param>
    public static VoiceYear Make(int seed, DateTimeOffset end)
    {
        var maker = new VoiceMaker(new(seed), end);
        maker.WriteAll();
        return maker.HandOver();
    }

    private void WriteAll()
    {
        foreach (var plan in ThemePlan.All)
        {
            for (var i = 0; i < plan.Count; i++)
            {
                var register = RegisterFor(plan);
                var also = register.Source is "search-query" or "lost-lead-note" || !draws.Chance(.06) ? null : draws.Pick(ThemePlan.All);
                also = also == plan ? null : also;
                Add(plan, register, also);
            }
        }

        for (var i = 0; i < Chatter; i++)
        {
            Add("chatter", Register.All[draws.Weighted([.25, .1, .22, .12, .2, .06, .05])]);
        }

        for (var i = 0; i < Foreign; i++)
        {
            Add("other-languages", Register.All[draws.Weighted([.35, .2, .15, .1, .1, .1, 0])]);
        }
    }

    private void Add(ThemePlan plan, Register register, ThemePlan? also)
    {
        var text = Unsaid(() => writer.Write(register, WordsOf(plan.Key), also is null ? null : WordsOf(also.Key)));
        var segment = HouseContent.Personas[draws.Weighted(plan.Segments)].Segment;
        var time = At(DayOf(plan), register.Source);
        var stage = draws.Chance(.8) ? draws.Weighted(plan.Stages) : null;
        Keep(plan.Key, also?.Key, text, time, register, segment, stage, draws.Chance(plan.Mobile), Rating(plan, register));
    }

    private void Add(string key, Register register)
    {
        // Other languages in plain sentences only: openings and closings are English.
        var plain = key is "chatter" ? register : register with { Open = 0, Close = 0, Typo = 0, Personal = 0, Lower = register.Source is "search-query" ? 1 : 0 };
        var text = writer.Write(plain with { More = [.15, 0, 0] }, WordsOf(key), null);
        var segment = draws.Pick(HouseContent.Personas).Segment;
        var rating = register.Source is "review" ? 3 + draws.Below(3) : (int?)null;
        Keep(key, null, text, At(draws.Below(Days), register.Source), register, segment, null, draws.Chance(.4), rating);
    }

    private void Keep(string key, string? also, string text, DateTimeOffset time, Register register, string segment, string? stage, bool mobile, int? rating)
    {
        var person = draws.Chance(register.Known) ? PersonKeys.Of(draws.Below(PersonKeys.Population)) : null;
        made.Add((key, also, new(0, text, time, register.Source, Channel(register.Source, mobile), segment, stage, person, rating)));
    }

    private string Unsaid(Func<string> write)
    {
        // Searches repeat themselves in life as well; everything else is said once.
        string text;
        var tries = 0;
        do
        {
            text = write();
        }
        while (!said.Add(text) && ++tries < 40);
        return text;
    }

    private Register RegisterFor(ThemePlan plan)
    {
        var weights = Register.All.Select(r => r.Weight * (r.Source, plan.Key) switch
        {
            ("ticket", "address-field" or "assistant-misses" or "says-when") => 2.5,
            ("chat", "how-late" or "which-grade" or "assistant-misses") => 1.8,
            ("review", "first-sip" or "clumps" or "handwritten-note") => 1.8,
            ("ticket", "first-sip" or "step-away" or "calm-afternoon" or "handwritten-note") => .2,
            ("search-query", "which-grade" or "how-late" or "clumps") => 1.8,
            ("search-query", "says-when" or "handwritten-note" or "skip-a-month" or "first-sip" or "assistant-misses") => .3,
            ("lost-lead-note", "hard-to-leave" or "paying-for-a-name" or "address-field") => 2,
            ("lost-lead-note", "handwritten-note" or "first-sip" or "skip-a-month" or "says-when" or "assistant-misses") => .3,
            _ => 1,
        }).ToList();
        return Register.All[draws.Weighted(weights)];
    }

    private int DayOf(ThemePlan plan)
    {
        while (true)
        {
            // 0 is the oldest day of the year, 364 the last.
            var day = draws.Below(Days);
            var share = (double)day / Days;
            var weight = plan.Trend switch
            {
                Trend.Rising => .5 + share,
                Trend.Falling => 1.5 - share,
                Trend.Sudden => day >= Days - plan.Since ? 1 : plan.Since < 30 ? .06 : .09,
                Trend.Gifts => end.AddDays(day - Days).Month is 5 or 11 or 12 ? 1 : .25,
                _ => .85 + (.15 * share),
            };
            if (draws.Chance(Math.Min(1, weight / (plan.Trend is Trend.Rising or Trend.Falling ? 1.5 : 1))))
            {
                return day;
            }
        }
    }

    private DateTimeOffset At(int day, string source)
    {
        var (peak, spread) = source switch { "ticket" or "lost-lead-note" => (13.0, 2.6), "social" or "review" => (19.5, 2.4), _ => (15.5, 3.4) };
        var minutes = Math.Clamp((peak + (spread * draws.Normal())) * 60, 0, (24 * 60) - 1);
        return end.AddDays(day - Days).AddMinutes((int)minutes).AddSeconds(draws.Below(60));
    }

    private string Channel(string source, bool mobile) => source switch
    {
        "ticket" => draws.Weighted([("email", .6), ("web", .25), ("phone", .15)]),
        "chat" => mobile ? "mobile-web" : "chat",
        "social" => "social",
        "review" => draws.Weighted([("shop", .5), (mobile ? "mobile-web" : "web", .5)]),
        "lost-lead-note" => draws.Weighted([("phone", .8), ("email", .2)]),
        "survey" => draws.Weighted([("email", .45), (mobile ? "mobile-web" : "web", .55)]),
        _ => mobile ? "mobile-web" : "web",
    };

    private int? Rating(ThemePlan plan, Register register)
    {
        if (register.Source is not "review" && !(register.Source is "survey" && draws.Chance(.6)))
        {
            return null;
        }

        var middle = plan.Kind switch
        {
            Domain.Voices.ThemeKind.Delight => 5,
            Domain.Voices.ThemeKind.Relief => 4.6,
            Domain.Voices.ThemeKind.Desire => 3.8,
            Domain.Voices.ThemeKind.Confusion => 3.3,
            Domain.Voices.ThemeKind.Fear => 3,
            _ => 2,
        };
        return (int)Math.Clamp(Math.Round(middle + (.8 * draws.Normal())), 1, 5);
    }

    private Words WordsOf(string key) => words.TryGetValue(key, out var known) ? known : words[key] = Words.Read(key);

    private VoiceYear HandOver()
    {
        var rows = made.OrderBy(m => m.Voice.Time).Select((m, i) => (m.Key, m.Also, Voice: m.Voice with { Row = i + 1 })).ToList();
        var voices = rows.ConvertAll(r => r.Voice);
        for (var i = 0; i < SentTwice; i++)
        {
            voices.Add(rows[draws.Below(rows.Count)].Voice with { Row = Distinct + i + 1 });
        }

        var themes = ThemePlan.All.Select(plan => new PlantedTheme(
            plan.Key,
            plan.Name,
            plan.Kind,
            [.. rows.Where(r => string.Equals(r.Key, plan.Key, StringComparison.Ordinal)).Select(r => r.Voice.Row)],
            [.. rows.Where(r => string.Equals(r.Also, plan.Key, StringComparison.Ordinal)).Select(r => r.Voice.Row)],
            plan.Trend is Trend.Rising or Trend.Sudden)).ToList();
        return new(voices, themes, RowsOf("chatter"), RowsOf("other-languages"));

        IReadOnlyList<int> RowsOf(string key) => [.. rows.Where(r => string.Equals(r.Key, key, StringComparison.Ordinal)).Select(r => r.Voice.Row)];
    }
}
