using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>One file, paste, push or watched file brought in. Imported + duplicates + rejected = total, after every batch.</summary>
public sealed class VoiceImport : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JobId { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>The staged file's token.</summary>
    public string Upload { get; set; } = "";

    public VoiceMapping Mapping { get; set; } = new();

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>Rows of the file that were read: where it goes on after a cancel or a crash.</summary>
    public long RowsRead { get; set; }

    /// <summary>Turns of our side and rows without words: nobody's voices, in none of the other counts.</summary>
    public long LeftOut { get; set; }

    /// <summary>What the sender calls this push, so that sending it again is answered and not done again.</summary>
    public string? PushKey { get; set; }

    /// <summary>SHA-256 of the pushed content and how it was to be mapped.</summary>
    public byte[]? PushHash { get; set; }

    /// <summary>When it was taken out again.</summary>
    public DateTimeOffset? TakenOutAt { get; set; }

    public string? TakenOutByName { get; set; }

    /// <summary>Of the imported: stayed when it was taken out, since something rests on them.</summary>
    public long Stayed { get; set; }

    /// <summary>Voices: one a row, or one an answer or a customer's turn.</summary>
    public long Total { get; set; }

    public long Imported { get; set; }

    public long Duplicates { get; set; }

    public long Rejected { get; set; }

    /// <summary>Of the imported: in another language, set aside.</summary>
    public long OtherLanguage { get; set; }

    /// <summary>The same by language, ISO 639-1.</summary>
    public IDictionary<string, long> Languages { get; set; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>Of the imported: the time could not be read, kept without one.</summary>
    public long TimesUnread { get; set; }

    /// <summary>What the redactor took out, by kind: email, phone, card, name...</summary>
    public IDictionary<string, long> Redactions { get; set; } = new Dictionary<string, long>(StringComparer.Ordinal);
}
