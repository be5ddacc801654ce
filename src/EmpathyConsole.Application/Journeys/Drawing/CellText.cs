namespace EmpathyConsole.Application.Journeys.Drawing;

/// <summary>Lines of a cell, laid out for a column.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Size">Of the type.</param>
/// <param name="Fill">Colour.</param>
/// <param name="Bold">Whether it stands out.</param>
/// <param name="Gap">Space above.</param>
internal sealed record CellText(string Text, double Size, string Fill, bool Bold = false, double Gap = 0)
{
    /// <summary>From one line to the next.</summary>
    public double Lead => Size * 1.28;
}
