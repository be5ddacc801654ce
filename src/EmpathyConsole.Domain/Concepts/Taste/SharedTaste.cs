namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>
/// What people have in common and how far they differ, learned from everybody's picks: first one set of weights for all,
/// then mean and variance by feature over people (expectation and maximisation, with Laplace's posterior of each person).
/// </summary>
public static class SharedTaste
{
    private const int Rounds = 6;

    /// <summary>Who gave fewer answers tells of the common weights, not of how people differ.</summary>
    private const int FewestOfOne = 8;

    /// <summary>So many people's worth of the blank prior stands beside what was seen, so that few people don't make a certainty.</summary>
    private const double Caution = 4;

    /// <summary>So many answers a text teach what it can teach.</summary>
    private const double AnswersOfAText = 2;

    /// <summary>The prior of the next person.</summary>
    /// <param name="people">The answers of each person.</param>
    /// <param name="choices">One out of several, of everybody; they tell of the common weights.</param>
    public static TastePrior Learn(IReadOnlyList<IReadOnlyList<TastePair>> people, IReadOnlyList<TasteChoice>? choices = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        var pairs = people.SelectMany(p => p).ToList();
        var worth = Worth(pairs);
        var common = TasteLearner.Learn([.. pairs.Select(p => p with { Weight = p.Weight * worth })], TastePrior.Blank, choices);
        var mean = common.Mean.ToArray();
        var variance = TastePrior.Blank.Variance.ToArray();
        var several = people.Where(p => p.Count >= FewestOfOne).ToList();
        if (several.Count == 0)
        {
            // nobody to see a difference between: people may differ as before, and what is common is as unsure as it is
            return new(mean, variance);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var prior = new TastePrior(mean, variance);
            var each = several.Select(p => TasteLearner.Learn(p, prior)).ToList();
            var spread = new double[mean.Length];
            for (var f = 0; f < mean.Length; f++)
            {
                // MacKay 1992: what people's answers say of a weight, over how many of them say anything; arrives in a few rounds where plain EM crawls
                var (squares, telling) = (0.0, 0.0);
                foreach (var person in each)
                {
                    var off = person.Mean[f] - mean[f];
                    squares += off * off;
                    telling += 1 - Math.Min(1, person.Deviation(f) * person.Deviation(f) / variance[f]);
                }

                spread[f] = (squares + (Caution * TastePrior.Blank.Variance[f])) / (telling + Caution);
            }

            variance = spread;
        }

        return new(mean, variance);
    }

    /// <summary>
    /// What an answer is worth to what is common, at most 1. Many people's answers about few texts tell of those texts over and over: about
    /// features they tell as much as there are texts.
    /// </summary>
    private static double Worth(List<TastePair> pairs)
    {
        var texts = pairs.SelectMany(p => new object[] { p.Left, p.Right }).Distinct(ReferenceEqualityComparer.Instance).Count();
        return pairs.Count == 0 ? 1 : Math.Min(1, AnswersOfAText * texts / pairs.Count);
    }
}
