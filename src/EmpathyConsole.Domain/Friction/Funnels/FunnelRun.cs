namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>The signals of one block that are steps: by person, then time.</summary>
/// <param name="Start">When the block's day begins, milliseconds since 1970.</param>
/// <param name="Persons">Codes, ascending.</param>
/// <param name="Offsets">Milliseconds since the start.</param>
/// <param name="Steps">A bit for each step the signal is.</param>
/// <param name="Slices">Codes of the dimension the rows are told apart by; null without one.</param>
internal sealed record FunnelRun(long Start, int[] Persons, int[] Offsets, byte[] Steps, int[]? Slices)
{
    /// <summary>Where persons from this code on begin.</summary>
    public int From(int person)
    {
        var (low, high) = (0, Persons.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Persons[middle] < person ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
