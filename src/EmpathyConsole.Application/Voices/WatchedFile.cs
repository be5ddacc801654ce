using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Watching;

namespace EmpathyConsole.Application.Voices;

/// <summary>A file seen in a watched folder. The same content is brought in once, whatever it is called.</summary>
public sealed class WatchedFile : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long FolderId { get; set; }

    public string Name { get; set; } = "";

    public long Bytes { get; set; }

    /// <summary>When it was written last, in UTC ticks: finer than the database keeps times.</summary>
    public long WrittenTicks { get; set; }

    /// <summary>SHA-256 of its content, once it was taken or refused.</summary>
    public byte[]? Hash { get; set; }

    public WatchedState State { get; set; } = WatchedState.Waiting;

    public long? ImportId { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Trouble { get; set; }

    public DateTimeOffset SeenAt { get; set; }
}
