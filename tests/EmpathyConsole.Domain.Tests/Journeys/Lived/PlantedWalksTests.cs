using System.Globalization;
using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Statistics;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Lived;

/// <summary>Planted deviations against found ones. The figures are printed; docs/quality has them.</summary>
public sealed class PlantedWalksTests(ITestOutputHelper output)
{
    [Fact]
    public void Deviations_OfPlantedLogs_AreFoundAndAreReal()
    {
        var scores = Enum.GetValues<DeviationKind>().ToDictionary(k => k, _ => new Score());
        var clean = 0;
        for (var seed = 1; seed <= 3; seed++)
        {
            foreach (var walk in PlantedWalks.Of(PlantedWalks.Plan, seed, 3000))
            {
                var paths = Paths(walk);
                paths.Count.ShouldBe(walk.Truth.Count);
                for (var i = 0; i < paths.Count; i++)
                {
                    Compare(walk.Truth[i], PathAlignment.Of(PlantedWalks.Plan, [.. paths[i].Steps.Select(s => s.Stage)]).Deviations, scores);
                    clean += walk.Truth[i].Count == 0 ? 1 : 0;
                }
            }
        }

        foreach (var (kind, score) in scores)
        {
            Print(kind.ToString(), score);
        }

        var all = new Score { Planted = scores.Values.Sum(s => s.Planted), Found = scores.Values.Sum(s => s.Found), Reported = scores.Values.Sum(s => s.Reported), Real = scores.Values.Sum(s => s.Real) };
        Print($"all, with {clean} paths without any", all);
        foreach (var score in scores.Values.Append(all))
        {
            score.Planted.ShouldBeGreaterThan(500);
            ((double)score.Found).ShouldBeGreaterThanOrEqualTo(.95 * score.Planted);
            ((double)score.Real).ShouldBeGreaterThanOrEqualTo(.95 * score.Reported);
        }
    }

    [Fact]
    public void Deviations_OfOnePlantedDeviation_AreThatOne()
    {
        var random = new Random(7);
        var looked = 0;
        for (var i = 0; i < 4000; i++)
        {
            var (stages, truth) = PlantedWalks.Path(PlantedWalks.Plan, random);
            if (truth is [var planted])
            {
                var found = PathAlignment.Of(PlantedWalks.Plan, stages).Deviations;
                planted.Is(found.ShouldHaveSingleItem($"{planted} in {string.Join(' ', stages)}: {string.Join(' ', found)}")).ShouldBeTrue($"{planted} in {string.Join(' ', stages)}: {found[0]}");
                looked++;
            }
        }

        looked.ShouldBeGreaterThan(1000);
    }

    private static IReadOnlyList<LivedPath> Paths(PlantedWalks.Walk walk)
    {
        var all = new LivedWalk(PlantedWalks.Plan);
        foreach (var (stage, time) in walk.Signals)
        {
            all.Add(walk.Person, time, all.NumberOf(stage));
        }

        return [.. all.Paths(LivedPath.UsualGap)];
    }

    private static void Compare(IReadOnlyList<PlantedWalks.Planted> truth, IReadOnlyList<PathDeviation> found, Dictionary<DeviationKind, Score> scores)
    {
        var left = truth.ToList();
        foreach (var deviation in found)
        {
            var score = scores[deviation.Kind];
            score.Reported++;
            if (left.FirstOrDefault(t => t.Is(deviation)) is { } planted)
            {
                left.Remove(planted);
                score.Real++;
                score.Found++;
            }
        }

        foreach (var planted in truth)
        {
            scores[planted.Kind].Planted++;
        }
    }

    private void Print(string name, Score s)
    {
        var (recall, precision) = (Proportion.Wilson(s.Found, s.Planted), Proportion.Wilson(s.Real, s.Reported));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: found {s.Found} of {s.Planted} planted, {recall.Value:0.0000} [{recall.Low:0.0000}, {recall.High:0.0000}]; real {s.Real} of {s.Reported} reported, {precision.Value:0.0000} [{precision.Low:0.0000}, {precision.High:0.0000}]"));
    }

    private sealed class Score
    {
        public int Planted { get; set; }

        public int Found { get; set; }

        public int Reported { get; set; }

        public int Real { get; set; }
    }
}
