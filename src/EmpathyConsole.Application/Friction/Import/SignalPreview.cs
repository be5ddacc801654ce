namespace EmpathyConsole.Application.Friction.Import;

/// <summary>What a staged file would become as it is mapped now; seen from its first rows.</summary>
/// <param name="Upload">The staged file's token.</param>
/// <param name="FileName">What its owner calls it.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Dialect">What it is read as.</param>
/// <param name="Recognised">"A Google Analytics 4 event export, JSON lines".</param>
/// <param name="Mapping">What is decided otherwise than usual.</param>
/// <param name="Remembered">Where that was taken over from; null when it was not.</param>
/// <param name="Columns">All columns of the rows looked at, at most 80; what is nested with dots.</param>
/// <param name="Fields">Each field with where it is read from.</param>
/// <param name="Events">Event names of the rows looked at, most frequent first; empty where a file names kinds by their slugs or has none.</param>
/// <param name="Rows">The first rows as they stand in the file.</param>
/// <param name="Signals">The first signals as they would be kept.</param>
/// <param name="Rejects">The first lines that would be refused.</param>
/// <param name="Looked">How many rows were looked at, at most 2,000; what follows counts among them.</param>
/// <param name="Taken">Signals they hold.</param>
/// <param name="LeftOut">Rows whose event is left out.</param>
/// <param name="Rejected">Lines that would be refused.</param>
/// <param name="Ignored">Columns nobody asked for.</param>
/// <param name="Trouble">Why the file can't be brought in as it is mapped now; null when it can.</param>
public sealed record SignalPreview(
    string Upload, string FileName, long Bytes, SignalDialect Dialect, string Recognised, SignalFileMapping Mapping, RememberedShape? Remembered,
    IReadOnlyList<string> Columns, IReadOnlyList<FieldSource> Fields, IReadOnlyList<EventCount> Events, IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<PreviewSignal> Signals, IReadOnlyList<LineReject> Rejects, int Looked, int Taken, int LeftOut, int Rejected, IReadOnlyList<string> Ignored, string? Trouble)
{
    /// <summary>What should give pause before it is brought in; null when nothing does.</summary>
    public string? Caution { get; init; }
}
