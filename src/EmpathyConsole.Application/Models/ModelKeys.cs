using EmpathyConsole.Intelligence.Models;

namespace EmpathyConsole.Application.Models;

/// <summary>The key that was found, and where it may be sent.</summary>
/// <param name="Key">Absent when none was found.</param>
/// <param name="Hosts">Hosts it may be sent to; empty for whichever an admin names.</param>
public sealed record ModelKeys(ModelKey Key, IReadOnlyList<string> Hosts)
{
    public static ModelKeys None { get; } = new(ModelKey.Absent, []);

    /// <summary>The key, if it may go there: whoever can set an address must not be able to have the key sent to a server of their own.</summary>
    public ModelKey For(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Hosts.Count == 0 || Hosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase) ? Key : ModelKey.Absent;
    }
}
