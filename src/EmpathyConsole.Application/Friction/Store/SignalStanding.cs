using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Where a workspace's signals stand: what every process looks at before it trusts its memory. Never tracked.</summary>
public sealed class SignalStanding : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Changes when segments are written or go.</summary>
    public long Generation { get; set; }

    /// <summary>Changes when answers may: signals came or went.</summary>
    public long Version { get; set; }

    /// <summary>Batches up to this one are sealed.</summary>
    public long SealedThrough { get; set; }

    /// <summary>Days before it are kept as totals, milliseconds since 1970; 0 for none.</summary>
    public long KeptFrom { get; set; }
}
