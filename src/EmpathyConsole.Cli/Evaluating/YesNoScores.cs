using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Cli.Evaluating;

/// <summary>How well a judge that fires or stays silent did on labelled rows.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Fired">For each row whether it fired.</param>
internal sealed record YesNoScores(IReadOnlyList<LabelledRow> Rows, IReadOnlyList<bool> Fired)
{
    private const int Rounds = 1000;
    private const int Seed = 7;

    private int Hits => Rows.Where((r, i) => Fired[i] && YesNoRows.MustFire(r)).Count();

    /// <summary>How much of what it fired on it should have fired on.</summary>
    public Score Precision => Score.Share("precision", Hits, Fired.Count(f => f));

    /// <summary>How much of what it should fire on it fired on.</summary>
    public Score Recall => Score.Share("recall", Hits, Rows.Count(YesNoRows.MustFire));

    /// <summary>How many rows it judged as they are labelled.</summary>
    public Score Accuracy => Score.Share("accuracy", Rows.Where((r, i) => Fired[i] == YesNoRows.MustFire(r)).Count(), Rows.Count);

    /// <summary>The harmonic mean of both, with a percentile bootstrap over rows.</summary>
    public Score F1
    {
        get
        {
            bool[] must = [.. Rows.Select(YesNoRows.MustFire)];
            return Score.Of("F1", Bootstrap.Percentile(Rows.Count, Rounds, Seed, Of), Rows.Count);

            double Of(IReadOnlyList<int> rows)
            {
                var (hits, wanted, fired) = (0, 0, 0);
                for (var i = 0; i < rows.Count; i++)
                {
                    var row = rows[i];
                    hits += must[row] && Fired[row] ? 1 : 0;
                    wanted += must[row] ? 1 : 0;
                    fired += Fired[row] ? 1 : 0;
                }

                return hits == 0 ? 0 : 2.0 * hits / (wanted + fired);
            }
        }
    }

    /// <summary>Only the rows of some kinds, against every row that must stay silent.</summary>
    public YesNoScores Of(params IReadOnlyList<string> kinds)
    {
        int[] rows = [.. Enumerable.Range(0, Rows.Count).Where(i => !YesNoRows.MustFire(Rows[i]) || kinds.Contains(Rows[i].Kind, StringComparer.OrdinalIgnoreCase))];
        return new([.. rows.Select(i => Rows[i])], [.. rows.Select(i => Fired[i])]);
    }
}
