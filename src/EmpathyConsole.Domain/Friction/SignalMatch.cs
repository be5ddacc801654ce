namespace EmpathyConsole.Domain.Friction;

/// <summary>Which signals a step, a start or a return is about.</summary>
/// <param name="Kind">One kind, or null for any.</param>
/// <param name="Filters">Of different dimensions; all have to agree.</param>
public sealed record SignalMatch(SignalKind? Kind, IReadOnlyList<SliceFilter> Filters)
{
    /// <summary>Whether a row of a block is one.</summary>
    public bool Takes(SignalBlock block, int row)
    {
        if (Kind is { } kind && block.Kinds[row] != (byte)kind)
        {
            return false;
        }

        for (var i = 0; i < Filters.Count; i++)
        {
            if (!Filters[i].Takes(block, row))
            {
                return false;
            }
        }

        return true;
    }
}
