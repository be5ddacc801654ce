namespace EmpathyConsole.Domain.Friction.Own;

/// <summary>Signals of one side in the codes of a workspace.</summary>
internal sealed class OwnMatch
{
    private readonly bool[] kinds = new bool[byte.MaxValue + 1];
    private readonly SliceFilter[] filters;
    private readonly OwnSignals signals;

    public OwnMatch(OwnSignals signals, Func<string, int?> code)
    {
        this.signals = signals;
        foreach (var kind in signals.Kinds)
        {
            kinds[(int)kind] = true;
        }

        filters =
        [
            .. signals.Filters.GroupBy(f => (f.Dimension, f.Not)).Select(group =>
            {
                // a word that no signal names matches none
                var codes = group.Select(f => string.Equals(f.Value, Dimensions.None, StringComparison.Ordinal) ? 0 : code(f.Value) ?? -1).ToHashSet();
                return new SliceFilter(group.Key.Dimension, group.Key.Not ? new AllBut(codes) : codes);
            }),
        ];
    }

    public bool Takes(SignalBlock block, int row)
    {
        if (!kinds[block.Kinds[row]])
        {
            return false;
        }

        foreach (var filter in filters)
        {
            if (!filter.Takes(block, row))
            {
                return false;
            }
        }

        return (signals.From is null && signals.To is null) || IsWithin(block.Values[row]);
    }

    private bool IsWithin(double value) => !double.IsNaN(value) && !(value < signals.From) && !(value > signals.To);
}
