using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A signal as a plain row. Written and read by prepared statements, never tracked; texts are ids of <see cref="SignalWord"/>, 0 is none.</summary>
public sealed class SignalRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>128 bits of the hash of the sender's id, or of the content.</summary>
    public byte[] Key { get; set; } = [];

    /// <summary>Milliseconds since 1970.</summary>
    public long Time { get; set; }

    public int Kind { get; set; }

    public int Person { get; set; }

    public int Session { get; set; }

    public int Case { get; set; }

    public double? Value { get; set; }

    public int Journey { get; set; }

    public int Stage { get; set; }

    public int Channel { get; set; }

    public int Source { get; set; }

    public int Campaign { get; set; }

    public int Segment { get; set; }

    public int Subject { get; set; }

    public int Batch { get; set; }
}
