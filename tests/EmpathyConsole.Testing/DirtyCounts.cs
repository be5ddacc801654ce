namespace EmpathyConsole.Testing;

/// <summary>What an import of <see cref="DirtyVoices"/> must count. Imported + duplicates + rejected = total.</summary>
public sealed record DirtyCounts(
    int Total,
    int Imported,
    int Duplicates,
    int EmptyText,
    int NoWords,
    int TooLong,
    int OtherLanguage,
    int TimesUnread,
    int Emails,
    int Phones,
    int Cards)
{
    public int Rejected => EmptyText + NoWords + TooLong;
}
