using System.Globalization;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>Sums up a trial: means over people, intervals by drawing people (or campaigns) with replacement.</summary>
public sealed class TrialSheet
{
    private const int Rounds = 1000;
    private const int Bins = 10;

    private readonly IReadOnlyList<TrialAnswer> answers;
    private readonly int seed;
    private readonly bool byAnswer;

    /// <param name="answers">What was foreseen.</param>
    /// <param name="seed">Draws the intervals.</param>
    /// <param name="byAnswer">Means and intervals over answers instead of people: where there are too few people to draw from.</param>
    public TrialSheet(IReadOnlyList<TrialAnswer> answers, int seed, bool byAnswer = false) => (this.answers, this.seed, this.byAnswer) = (answers, seed, byAnswer);

    /// <summary>Picks foreseen.</summary>
    public int Count => answers.Count;

    /// <summary>People tested.</summary>
    public int People => answers.Select(a => a.Pick.Person).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Campaigns held out, one at a time.</summary>
    public int Campaigns => answers.Select(a => a.Pick.Campaign).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Mean accuracy over people of "the longer one is taken".</summary>
    public Interval Longer => Mean(a => a.Pick.Longer);

    /// <summary>Mean accuracy over people of "what the writer wrote first is taken".</summary>
    public Interval Earlier => Mean(a => a.Pick.Earlier);

    /// <summary>Mean accuracy over people, learned from their own picks alone.</summary>
    /// <param name="size">The place in the sizes of the trial.</param>
    public Interval Own(int size) => Mean(a => Right(a.Own[size]));

    /// <summary>Mean accuracy over people with the shared prior.</summary>
    public Interval Shared(int size) => Mean(a => Right(a.Shared[size]));

    /// <summary>How many people a size was tested on.</summary>
    public int PeopleAt(int size) => answers.Where(a => !double.IsNaN(a.Own[size])).Select(a => a.Pick.Person).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Accuracy less that of "the longer one", on the same picks; drawn by person.</summary>
    public Interval OverLonger(int size, bool shared) => Mean(a => Right((shared ? a.Shared : a.Own)[size]) - a.Pick.Longer);

    /// <summary>The same, drawn by campaign: how far another choice of subjects might have told otherwise.</summary>
    public Interval OverLongerByCampaign(int size, bool shared) => Mean(a => Right((shared ? a.Shared : a.Own)[size]) - a.Pick.Longer, a => a.Pick.Campaign);

    /// <summary>
    /// By how sure it was of the likelier one, .5 to 1: how sure on average, how often right, how many. And the expected calibration
    /// error: the mean distance between the two, weighted by how many.
    /// </summary>
    public (double Error, IReadOnlyList<(double Sure, double Right, int Count)> Bins) Calibration(int size, bool shared)
    {
        var bins = answers.Select(a => (shared ? a.Shared : a.Own)[size]).Where(p => !double.IsNaN(p))
            .GroupBy(p => Math.Min(Bins - 1, (int)((Math.Max(p, 1 - p) - .5) * 2 * Bins))).OrderBy(g => g.Key)
            .Select(g => (Sure: g.Average(p => Math.Max(p, 1 - p)), Right: g.Average(TrialAnswer.Right), Count: g.Count())).ToList();
        var all = bins.Sum(b => b.Count);
        return (all == 0 ? double.NaN : bins.Sum(b => Math.Abs(b.Sure - b.Right) * b.Count) / all, bins);
    }

    private static double Right(double probability) => double.IsNaN(probability) ? double.NaN : TrialAnswer.Right(probability);

    private Interval Mean(Func<TrialAnswer, double> figure, Func<TrialAnswer, string>? by = null)
    {
        by ??= a => a.Pick.Person;
        var each = answers.Select((a, i) => (Who: byAnswer ? i.ToString(CultureInfo.InvariantCulture) : by(a), Value: figure(a))).Where(a => !double.IsNaN(a.Value))
            .GroupBy(a => a.Who, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Average(a => a.Value)).ToList();
        return each.Count == 0 ? new(double.NaN, double.NaN, double.NaN) : Bootstrap.Percentile(each.Count, Rounds, seed, rows => rows.Average(r => each[r]));
    }
}
