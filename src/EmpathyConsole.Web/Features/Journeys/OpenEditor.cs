namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>The cell editor that is open on a map, if one. Opening another keeps what was written in the first.</summary>
public sealed class OpenEditor
{
    /// <summary>Null when none is open.</summary>
    public CellEditor? Current { get; set; }

    /// <summary>Keeps what is written in the open editor; false when it can't be kept, and stays open to say why.</summary>
    public Task<bool> KeepAsync() => Current?.KeepAsync() ?? Task.FromResult(true);
}
