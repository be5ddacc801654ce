using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;
using Shouldly;

namespace EmpathyConsole.Demo.Tests;

public sealed class ContentTests(MadeContent made)
{
    private readonly DemoContent content = made.Content;

    [Fact]
    public void Make_SameSeedAndDay_IsTheSameByteForByte() =>
        DemoContent.Make(MadeContent.Day).Fingerprint().ShouldBe(content.Fingerprint());

    [Fact]
    public void Make_AnotherSeed_IsDifferent() =>
        DemoContent.Make(MadeContent.Day, DemoContent.Seed + 1).Fingerprint().ShouldNotBe(content.Fingerprint());

    [Fact]
    public void Make_AnotherDay_MovesEverythingAlong()
    {
        var later = DemoContent.Make(MadeContent.Day.AddDays(1));
        later.Signals[0].Time.ShouldBeGreaterThan(content.Signals[0].Time);
        later.Planted.Field.From.ShouldBe(content.Planted.Field.From.AddDays(1));
    }

    [Fact]
    public void Voices_AreFourThousandOverAYear_BeforeTheDay()
    {
        var distinct = content.Voices.Where(v => !content.Planted.SentTwice.Contains(v.Row)).ToList();
        distinct.Count.ShouldBe(4000);
        distinct.Select(v => v with { Row = 0 }).Distinct().Count().ShouldBe(4000);
        distinct.ShouldAllBe(v => v.Time < content.End && v.Time >= content.End.AddDays(-365));
        distinct.Select(v => v.Time.Month).Distinct().Count().ShouldBe(12);
        distinct.Select(v => v.Source).Distinct().ShouldBe(["survey", "review", "chat", "social", "ticket", "search-query", "lost-lead-note"], ignoreOrder: true);
        distinct.Select(v => v.Segment).Distinct().ShouldBe(HouseContent.Personas.Select(p => p.Segment), ignoreOrder: true);
    }

    [Fact]
    public void SentTwice_AreTheSameInEveryFieldAsAnEarlierRow()
    {
        content.Planted.SentTwice.Count.ShouldBe(36);
        foreach (var row in content.Planted.SentTwice)
        {
            content.Voices.Any(v => v.Row < row && v with { Row = row } == content.Voices[row - 1]).ShouldBeTrue();
        }
    }

    [Fact]
    public void Themes_CoverAllSixKinds_AndEveryRowOnce()
    {
        var themes = content.Planted.Themes;
        themes.Select(t => t.Kind).Distinct().Count().ShouldBe(Enum.GetValues<ThemeKind>().Length);
        var rows = themes.SelectMany(t => t.Rows).Concat(content.Planted.Chatter).Concat(content.Planted.Foreign).ToList();
        rows.Order().ShouldBe(Enumerable.Range(1, 4000));
        (themes.Max(t => t.Rows.Count) / (double)themes.Min(t => t.Rows.Count)).ShouldBeGreaterThan(4);
    }

    [Fact]
    public void RisingThemes_AreHeardMoreOftenInTheLastQuarterThanInTheFirst()
    {
        foreach (var theme in content.Planted.Themes.Where(t => t.Rising))
        {
            var times = theme.Rows.Select(r => content.Voices[r - 1].Time).ToList();
            times.Count(t => t >= content.End.AddDays(-91)).ShouldBeGreaterThan(times.Count(t => t < content.End.AddDays(-274)) * 3 / 2, theme.Key);
        }
    }

    [Fact]
    public void Texts_HoldNoUnfilledSlot_AndAreSelfMade_NotStamped()
    {
        content.Voices.ShouldAllBe(v => v.Text.Length > 0 && !v.Text.Contains('{') && !v.Text.Contains('}') && !v.Text.Contains("  "));

        // Among themed sentences of people (no searches, no notes) nearly everything is said once.
        var themed = content.Planted.Themes.SelectMany(t => t.Rows).Select(r => content.Voices[r - 1]).Where(v => v.Source is not ("search-query" or "lost-lead-note")).ToList();
        (themed.Select(v => v.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() / (double)themed.Count).ShouldBeGreaterThan(.995);
    }

    [Fact]
    public void Journeys_FillTheSevenStages_WithNumbersInRange()
    {
        JourneyPlans.All.Count.ShouldBe(2);
        foreach (var journey in JourneyPlans.All)
        {
            journey.Stages.Select(s => s.Slug).ShouldBe(DefaultStages.All.Select(s => s.Slug));
            journey.Stages.ShouldAllBe(s => s.Intent.Strength >= 1 && s.Intent.Strength <= 5 && s.Fear.Intensity >= 0 && s.Fear.Intensity <= 5 && s.Effort.Level >= 1 && s.Effort.Level <= 7);
            journey.Stages.ShouldAllBe(s => s.Intent.Statement.Length > 0 && s.Fear.Statement.Length > 0 && s.Effort.Statement.Length > 0);
            journey.Stages.SelectMany(s => s.Themes).ShouldAllBe(e => content.Planted.Themes.Any(t => t.Key == e.Theme));
            HouseContent.Personas.ShouldContain(p => p.Segment == journey.Segment);
        }
    }

    [Fact]
    public void People_AreKnownBySignalsToo()
    {
        content.People.People.Select(p => p.Key).Distinct().Count().ShouldBe(400);
        var seen = content.Signals.Select(s => s.Person).ToHashSet();
        content.People.People.Count(p => seen.Contains(p.Key)).ShouldBeGreaterThan(390);
        content.People.Exposures.ShouldAllBe(e => e.Time < content.End);
        content.People.Tickets.Count(t => t.Closed is null).ShouldBeGreaterThan(5);
        content.People.People.Count(p => p.PausedUntil > content.End).ShouldBeGreaterThan(5);
    }
}
