using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Intelligence.Readers.Evaluation;

/// <summary>How well texts with several labels were read.</summary>
/// <param name="N">Texts.</param>
/// <param name="MacroF1">Mean of the classes' F1, with a percentile bootstrap over texts.</param>
/// <param name="MicroF1">F1 over all answers together, with the same.</param>
/// <param name="Classes">Each class that the test texts have or that was said.</param>
public sealed record LabelScores(int N, Interval MacroF1, Interval MicroF1, IReadOnlyList<ClassScore> Classes)
{
    private const int Rounds = 1000;
    private const int Seed = 7;

    /// <param name="labels">All classes.</param>
    /// <param name="true">For each text the classes people gave it.</param>
    /// <param name="said">For each text the classes that were read in it.</param>
    public static LabelScores Of(IReadOnlyList<string> labels, IReadOnlyList<int[]> @true, IReadOnlyList<int[]> said)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(@true);
        ArgumentNullException.ThrowIfNull(said);
        var (right, given, answered) = (new int[labels.Count], new int[labels.Count], new int[labels.Count]);

        void Count(IReadOnlyList<int> rows)
        {
            Array.Clear(right);
            Array.Clear(given);
            Array.Clear(answered);
            for (var i = 0; i < rows.Count; i++)
            {
                var (t, s) = (@true[rows[i]], said[rows[i]]);
                foreach (var c in t)
                {
                    given[c]++;
                }

                foreach (var c in s)
                {
                    answered[c]++;
                    right[c] += Array.IndexOf(t, c) >= 0 ? 1 : 0;
                }
            }
        }

        double F1(int c) => right[c] == 0 ? 0 : 2.0 * right[c] / (given[c] + answered[c]);
        var macro = Bootstrap.Percentile(@true.Count, Rounds, Seed, rows =>
        {
            Count(rows);
            return Enumerable.Range(0, labels.Count).Average(F1);
        });
        var micro = Bootstrap.Percentile(@true.Count, Rounds, Seed, rows =>
        {
            Count(rows);
            return 2.0 * right.Sum() / Math.Max(1, given.Sum() + answered.Sum());
        });
        Count([.. Enumerable.Range(0, @true.Count)]);
        var classes = labels.Select((l, c) => new ClassScore(l, F1(c), answered[c] == 0 ? 0 : (double)right[c] / answered[c], given[c] == 0 ? 0 : (double)right[c] / given[c], given[c]));
        return new(@true.Count, macro, micro, [.. classes]);
    }
}
