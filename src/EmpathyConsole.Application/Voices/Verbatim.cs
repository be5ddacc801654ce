using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices;

/// <summary>One thing a customer said, as stored: what the redactor recognised as personal is gone.</summary>
public sealed class Verbatim : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long ImportId { get; set; }

    public string Text { get; set; } = "";

    /// <summary>What was asked, when the source tells; null when nobody asked.</summary>
    public string? Question { get; set; }

    /// <summary>How often it was said, searched or seen, when the source counts it.</summary>
    public long? Times { get; set; }

    /// <summary>survey, review, forum, social, ticket, chat, call, search, ... as the file or the importer named it; may be empty.</summary>
    public string Source { get; set; } = "";

    public DateTimeOffset? Time { get; set; }

    public string? Channel { get; set; }

    public string? Segment { get; set; }

    public string? Stage { get; set; }

    /// <summary>A pseudonymous key, never a name or an address.</summary>
    public string? Person { get; set; }

    /// <summary>As given with the text, in the source's own scale.</summary>
    public double? Rating { get; set; }

    /// <summary>ISO 639-1; null for English, or when the text is too short to tell.</summary>
    public string? Language { get; set; }

    /// <summary>Not English: kept and counted, never mined.</summary>
    public bool SetAside { get; set; }

    /// <summary>16 bytes over everything above but how often; unique in the workspace, so that importing twice adds nothing.</summary>
    public byte[] Hash { get; set; } = [];
}
