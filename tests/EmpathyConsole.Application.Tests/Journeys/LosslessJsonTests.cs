using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Journeys.Exchange;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Templates;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

/// <summary>What leaves the house as JSON comes back as it was: import(export(plan)) = plan, on both sides.</summary>
public sealed class LosslessJsonTests
{
    private static readonly IReadOnlyList<ThemeEvidence> Themes = [.. Enumerable.Range(1, 9).Select(n => new ThemeEvidence(n, ThemeKind.Fear, $"Theme {n}", ThemeStatus.Accepted, 3, []))];
    private static readonly IReadOnlyList<CollectionEvidence> Collections = [new(4, "Letters", [new(41, Said, null, null), new(42, Said, null, null)])];

    private static SourcedQuote Said => new(new(1, 0, 3, "abc"), "survey", null, null, null);

    [Fact]
    public void AnyPlan_OutAndInAgain_IsTheSame() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var draws = new Random(seed);
        var asIs = Filled(RandomPlans.Plan(draws), draws);
        var toBe = RandomPlans.Edit(asIs, draws, "other");
        var back = Again(asIs, toBe);
        return Same(back.AsIs, asIs) && Same(back.ToBe!, toBe);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void EveryTemplate_OutAndInAgain_IsTheSame()
    {
        foreach (var template in JourneyTemplates.All)
        {
            PlanJson.Write(Again(template.Plan, null).AsIs).ShouldBe(PlanJson.Write(template.Plan), template.Key);
        }
    }

    [Fact]
    public void OlderFile_WithoutRanksAndTouchpoints_IsReadInItsOrder()
    {
        var read = Read("""{"format":"empathy-journey","version":1,"name":"Old","stages":[{"slug":"b","name":"B"},{"slug":"a","name":"A","fear":{"kind":"money","intensity":4,"evidence":[{"theme":3,"label":"Theme 3"}]}}]}""");
        read.Journey.AsIs.Stages.Select(s => s.Key).ShouldBe(["b", "a"]);
        read.Journey.AsIs.Stage("a")!.Fear.Themes.ShouldBe([3L]);
        (read.Journey.ToBe, read.Journey.Kind).ShouldBe((null, JourneyKind.Customers));
        PlanRules.Check(read.Journey.AsIs).ShouldBeNull();
        read.Dropped.ShouldBeEmpty();
    }

    [Fact]
    public void RanksThatSayAnotherOrder_GiveWayToTheOrderOfTheFile()
    {
        var plan = Read("""{"name":"A","stages":[{"name":"X","rank":"t"},{"name":"Y","rank":"b","touchpoints":[{"name":"1","rank":"a"},{"name":"2","rank":"!"}]}]}""").Journey.AsIs;
        PlanMerge.Apply(new(), PlanMerge.Difference(new(), plan)).Plan.Stages.Select(s => s.Name).ShouldBe(["X", "Y"]);
        PlanRules.Check(plan).ShouldBeNull();
    }

    [Fact]
    public void WhatIsNotHere_IsSaid()
    {
        var read = Read("""
            {"name":"A","stages":[{"name":"B","fear":{"quotes":[{"collection":4,"quote":42,"name":"Letters"},{"collection":4,"quote":77,"name":"Letters"},{"collection":8,"quote":1,"name":"letters"},{"collection":8,"quote":0,"name":"LETTERS"},{"collection":9,"name":"Lost"}],
             "metrics":["nps","mood"]},"touchpoints":[{"name":"C","colour":"red"}]}]}
            """);
        read.Journey.AsIs.Stages[0].Fear.Quotes.ShouldBe([new QuoteRef(4, 42), new QuoteRef(4, 0)]);
        read.Journey.AsIs.Stages[0].Fear.Metrics.ShouldBe(["nps"]);
        read.Dropped.ShouldBe([
            "Stage 1 ('B'), fear: a quote of 'Letters' is not in this workspace.",
            "Stage 1 ('B'), fear: a quote of 'letters' is not in this workspace.",
            "Stage 1 ('B'), fear: the collection 'Lost' is not in this workspace.",
            "Stage 1 ('B'), fear: there is no metric 'mood'.",
            "Stage 1 ('B'), touchpoint 'C': field 'colour' is not known."]);
    }

    // what the random edits leave out
    private static JourneyPlan Filled(JourneyPlan plan, Random draws)
    {
        var metrics = MetricCatalogue.All.Select(m => m.Slug).ToArray();
        foreach (var stage in plan.Stages)
        {
            var part = (StagePart)draws.Next(1, 4);
            var cell = stage.Part(part) with
            {
                Statement = draws.Next(3) == 0 ? " “Zürich” \\ \"tea\" 🫖 " : stage.Part(part).Statement,
                Quotes = draws.Next(2) == 0 ? [] : [new(4, 0), new(4, 42)],
                Metrics = draws.Next(2) == 0 ? [] : [metrics[draws.Next(metrics.Length)]],
            };
            plan = plan.With(stage.With(part, part == StagePart.Fear ? cell with { Kind = (FearKind)draws.Next(7) } : cell) with { Ideas = draws.Next(2) == 0 ? "one\ntwo" : stage.Ideas });
        }

        foreach (var touchpoint in plan.Touchpoints.ToList())
        {
            plan = plan.With(touchpoint with
            {
                Channel = draws.Next(2) == 0 ? "" : "e-mail",
                System = draws.Next(2) == 0 ? "" : "List <3>",
                Answers = draws.Next(2) == 0 ? "" : "Anna & team",
                Why = draws.Next(2) == 0 ? "" : "so, \"that's\" why",
                MomentOfTruth = draws.Next(2) == 0,
                Ends = draws.Next(2) == 0,
                Intent = draws.Next(2) == 0 ? null : draws.Next(1, 6),
                Fear = draws.Next(2) == 0 ? null : draws.Next(0, 6),
                Effort = draws.Next(2) == 0 ? null : draws.Next(1, 8),
            });
        }

        return plan;
    }

    private static ReadJourney Again(JourneyPlan asIs, JourneyPlan? toBe)
    {
        var file = JourneyText.Write(Map(asIs, MapSide.AsIs), toBe is null ? null : Map(toBe, MapSide.ToBe), JourneyFormat.Json);
        var (journey, dropped) = Read(file.Text);
        dropped.ShouldBeEmpty();
        return journey;
    }

    private static (ReadJourney Journey, IReadOnlyList<string> Dropped) Read(string json)
    {
        var reader = new JourneyReader(new Dictionary<string, long>(StringComparer.Ordinal), Themes, Collections);
        return (reader.Read(JourneyReader.Parse(json).Value).Value, reader.Dropped);
    }

    private static bool Same(JourneyPlan one, JourneyPlan other) => string.Equals(PlanJson.Write(one), PlanJson.Write(other), StringComparison.Ordinal);

    private static JourneyMap Map(JourneyPlan plan, MapSide side) => new(
        7, "Any", "any", JourneyKind.Customers, "", null, "", null, DateTimeOffset.Parse("2026-03-01T00:00:00Z", CultureInfo.InvariantCulture), "Ada", side, true, 1, plan,
        [.. plan.Stages.Select(s => new MapStage(s, Cell(s, StagePart.Intent), Cell(s, StagePart.Fear), Cell(s, StagePart.Effort)))]);

    private static MapCell Cell(PlanStage stage, StagePart part) => stage.Part(part) is var plan
        ? new(stage.Key, part, plan.Statement, plan.Level, plan.Kind, "", null, [.. Themes.Where(t => plan.Themes.Contains(t.Id))])
        {
            Collected = [.. plan.Quotes.Select(q => new LinkedQuotes(q.Collection, q.Quote, "Letters", []))],
            Metrics = plan.Metrics,
        }
        : throw new InvalidOperationException();
}
