using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A sealed block: written once, replaced only as a whole. Never tracked.</summary>
public sealed class SignalSegment : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Days since 1970, UTC.</summary>
    public int Day { get; set; }

    /// <summary>Signals in it.</summary>
    public int Count { get; set; }

    /// <summary>Its earliest time, milliseconds since 1970.</summary>
    public long First { get; set; }

    /// <summary>Its latest time.</summary>
    public long Last { get; set; }

    public byte[] Data { get; set; } = [];
}
