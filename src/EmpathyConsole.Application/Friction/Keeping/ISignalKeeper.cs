namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>Makes old days totals, wherever a workspace has asked for it.</summary>
public interface ISignalKeeper
{
    /// <summary>Looks at every workspace that was not looked at for a day. Questions may be asked meanwhile.</summary>
    Task KeepAllAsync(CancellationToken cancellation);
}
