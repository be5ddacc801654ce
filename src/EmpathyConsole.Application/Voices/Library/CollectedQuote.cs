using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>
/// A quote in a collection: where it stands, never the words themselves, so that it can't say anything that is not in the voice and
/// holds nothing of a voice that was removed.
/// </summary>
public sealed class CollectedQuote : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long CollectionId { get; set; }

    public long VerbatimId { get; set; }

    /// <summary>UTF-16 offset in the stored text.</summary>
    public int Start { get; set; }

    public int Length { get; set; }

    /// <summary>Why it was collected.</summary>
    public string Note { get; set; } = "";

    /// <summary>Place in the collection.</summary>
    public int Place { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Taken out then; kept so that it can be put back.</summary>
    public DateTimeOffset? RemovedAt { get; set; }
}
