namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What an import brought so far. Imported + Duplicates + Rejected = Total.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="JobId">The job that does it.</param>
/// <param name="FileName">What was brought in.</param>
/// <param name="ByName">By whom.</param>
/// <param name="At">When it began.</param>
/// <param name="Finished">Whether it read to the end.</param>
/// <param name="Total">Rows read.</param>
/// <param name="Imported">New voices.</param>
/// <param name="Duplicates">Voices that were here already.</param>
/// <param name="Rejected">Rows that were not taken.</param>
/// <param name="OtherLanguage">Of the imported: not English, set aside.</param>
/// <param name="TimesUnread">Of the imported: kept without a time, since it could not be read.</param>
/// <param name="Redactions">What was taken out, by kind.</param>
public sealed record ImportOutcome(
    long ImportId, long JobId, string FileName, string ByName, DateTimeOffset At, bool Finished, long Total, long Imported, long Duplicates, long Rejected, long OtherLanguage, long TimesUnread, IReadOnlyDictionary<string, long> Redactions)
{
    /// <summary>Of the imported, those set aside, by language: ISO 639-1 code to count.</summary>
    public IReadOnlyDictionary<string, long> Languages { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Turns of our side and rows without words: nobody's voices, not in the total.</summary>
    public long LeftOut { get; init; }

    /// <summary>Stopped before the end, and can go on: the file is still here.</summary>
    public bool CanGoOn { get; init; }

    /// <summary>When it was taken out again.</summary>
    public DateTimeOffset? TakenOutAt { get; init; }

    public string? TakenOutByName { get; init; }

    /// <summary>Voices that stayed when it was taken out.</summary>
    public long Stayed { get; init; }

    /// <summary>Whether the caller may take it out.</summary>
    public bool MayTakeOut { get; init; }
}
