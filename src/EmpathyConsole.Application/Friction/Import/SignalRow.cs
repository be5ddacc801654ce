namespace EmpathyConsole.Application.Friction.Import;

/// <summary>A row of an export as names and texts; what is nested has names with dots.</summary>
/// <param name="Line">From 1, as an editor counts.</param>
/// <param name="Values">Null when the row can't be read.</param>
/// <param name="Trouble">Why it can't.</param>
internal readonly record struct SignalRow(long Line, Dictionary<string, string?>? Values, string? Trouble)
{
    /// <summary>The first of these that the row has a text for.</summary>
    public string? First(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Values!.TryGetValue(name, out var text) && !string.IsNullOrWhiteSpace(text))
            {
                return text.Trim();
            }
        }

        return null;
    }
}
