namespace EmpathyConsole.Application.Friction.Sites;

/// <summary>Knows site keys, of any workspace.</summary>
public interface ISiteDoor
{
    /// <summary>What the key opens; null when there is none or it was revoked.</summary>
    Task<SitePass?> FindAsync(string key, CancellationToken cancellation);
}
