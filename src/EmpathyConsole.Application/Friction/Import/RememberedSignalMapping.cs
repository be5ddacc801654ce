using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>How files of one shape are mapped, as somebody brought the last of them in.</summary>
public sealed class RememberedSignalMapping : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>The tool, and for files of our own kind 32 hexadecimal digits over the column names.</summary>
    public string Shape { get; set; } = "";

    /// <summary>The last file it was used for.</summary>
    public string FileName { get; set; } = "";

    public SignalFileMapping Mapping { get; set; } = new();

    public DateTimeOffset At { get; set; }

    public string ByName { get; set; } = "";
}
