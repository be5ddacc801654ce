using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A day whose single signals are no longer asked, as the numbers of its daily lines. Written once. Never tracked.</summary>
public sealed class SignalRollup : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary><see cref="DateOnly.DayNumber"/> of the day, in the time zone its bytes name.</summary>
    public int Day { get; set; }

    public byte[] Data { get; set; } = [];
}
