namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>An answer before its changes are corrected: what is looked at, and how it is put together once it is.</summary>
/// <param name="Totals">The whole and that of each companion.</param>
/// <param name="Rows">Every slice, then those of each companion; empty where nothing is cut.</param>
/// <param name="Finish">Makes the answer of both, corrected, in the same order.</param>
internal sealed record AnswerDraft(IReadOnlyList<FrictionRow> Totals, IReadOnlyList<FrictionRow> Rows, Func<IReadOnlyList<FrictionRow>, IReadOnlyList<FrictionRow>, FrictionAnswer> Finish)
{
    /// <summary>The answer on its own: the totals are corrected together, and so are the slices.</summary>
    public FrictionAnswer Alone() => Finish(Corrections.Correct(Totals), Corrections.Correct(Rows));

    /// <summary>Answers that are looked at together are corrected over all they show.</summary>
    public static IReadOnlyList<FrictionAnswer> Together(IReadOnlyList<AnswerDraft> drafts)
    {
        var corrected = Corrections.Correct([.. drafts.SelectMany(d => d.Totals.Concat(d.Rows))]);
        var at = 0;
        IReadOnlyList<FrictionRow> Next(int count)
        {
            var some = corrected.Skip(at).Take(count).ToList();
            at += count;
            return some;
        }

        return [.. drafts.Select(d => d.Finish(Next(d.Totals.Count), Next(d.Rows.Count)))];
    }
}
