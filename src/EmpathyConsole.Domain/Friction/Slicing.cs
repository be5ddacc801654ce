namespace EmpathyConsole.Domain.Friction;

/// <summary>How a question cuts: up to three dimensions and any number of filters.</summary>
public sealed record Slicing(IReadOnlyList<Dimension> By, IReadOnlyList<SliceFilter> Filters)
{
    /// <summary>No cut: one slice of everything.</summary>
    public static Slicing Whole { get; } = new([], []);

    /// <summary>The slice of a row.</summary>
    public SliceKey KeyOf(SignalBlock block, int row) => new(
        By.Count > 0 ? block.Slices[(int)By[0]][row] : 0,
        By.Count > 1 ? block.Slices[(int)By[1]][row] : 0,
        By.Count > 2 ? block.Slices[(int)By[2]][row] : 0);

    /// <summary>Whether a row passes every filter.</summary>
    public bool Takes(SignalBlock block, int row)
    {
        for (var i = 0; i < Filters.Count; i++)
        {
            if (!Filters[i].Takes(block, row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for all rows of a block.</summary>
    public PassingRows PassesOf(SignalBlock block) => new([.. Filters.Select(f => (block.Slices[(int)f.Dimension], f.PassesOf(block)))]);
}
