using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>One file or paste brought in. Imported + duplicates + rejected = total, after every batch.</summary>
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
