using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>A voice that a person took out of every theme: finding themes again puts it into none.</summary>
public sealed class KeptUnsorted : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long VerbatimId { get; set; }
}
