using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Signals that were acknowledged and are not sealed yet: the bytes of one or more blocks, one after the other. Never tracked.</summary>
public sealed class SignalBatch : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Signals in it.</summary>
    public int Count { get; set; }

    public byte[] Data { get; set; } = [];
}
