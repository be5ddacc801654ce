namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What an import brought, as other programs get it. Imported + duplicates + rejected = total.</summary>
/// <param name="Import">The import's id.</param>
/// <param name="Total">Rows read.</param>
/// <param name="Imported">New voices.</param>
/// <param name="Duplicates">Voices that were here already.</param>
/// <param name="Rejected">Rows not taken.</param>
/// <param name="OtherLanguage">Of the imported, set aside.</param>
/// <param name="TimesUnread">Of the imported, kept without a time.</param>
/// <param name="Redactions">What was removed, by kind.</param>
/// <param name="Rejects">The first rejected rows: line and reason.</param>
public sealed record VoicesImported(
    long Import, long Total, long Imported, long Duplicates, long Rejected, long OtherLanguage, long TimesUnread, IReadOnlyDictionary<string, long> Redactions, IReadOnlyList<RejectLine> Rejects)
{
    /// <summary>Of those set aside, by language: ISO 639-1 code to count.</summary>
    public IReadOnlyDictionary<string, long> Languages { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Turns of our side and rows without words: nobody's voices, not in the total.</summary>
    public long LeftOut { get; init; }

    public static VoicesImported Of(ImportOutcome outcome, IReadOnlyList<Reject> rejects)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new(
            outcome.ImportId, outcome.Total, outcome.Imported, outcome.Duplicates, outcome.Rejected, outcome.OtherLanguage, outcome.TimesUnread, outcome.Redactions, [.. rejects.Select(r => new RejectLine(r.Line, r.Reason))])
        { Languages = outcome.Languages, LeftOut = outcome.LeftOut };
    }
}
