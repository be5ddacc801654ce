namespace EmpathyConsole.Application.Friction.Import;

/// <summary>What became of a file. Accepted + duplicates + rejected = total.</summary>
/// <param name="Rejects">The first hundred of the rejected lines.</param>
/// <param name="Ignored">Headings nobody asked for.</param>
/// <param name="LeftOut">Lines whose event is mapped to no kind; in none of the counts.</param>
public sealed record SignalImportOutcome(long ImportId, string FileName, long Total, long Accepted, long Duplicates, long Rejected, IReadOnlyList<LineReject> Rejects, IReadOnlyList<string> Ignored, long LeftOut = 0)
{
    /// <summary>"Brought in 198,200 signals from june.csv; 1,700 were there before, 100 were refused."</summary>
    public string Sentence(IFormatProvider culture) => string.Create(
        culture,
        $"Brought in {Accepted:N0} signals from {FileName}; {Duplicates:N0} were there before, {Rejected:N0} refused.")
        + (LeftOut > 0 ? string.Create(culture, $" {LeftOut:N0} events that are no signals were left out.") : "");
}
