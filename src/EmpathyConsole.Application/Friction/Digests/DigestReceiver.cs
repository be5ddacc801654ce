using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>A member who gets the week's letter.</summary>
public sealed class DigestReceiver : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>The member; the letter goes to the address they sign in with.</summary>
    public long MemberId { get; set; }

    /// <summary>Letters are sent of weeks that ended after it.</summary>
    public DateTimeOffset Since { get; set; }
}
