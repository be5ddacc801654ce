using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Team;

/// <summary>Who works in a workspace, in which roles; invitations by one-time link.</summary>
public interface ITeamDesk
{
    Task<Result<IReadOnlyList<TeamLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Adds a colleague. The answer is the token of a link to set a password, shown once; null when the colleague has one already.</summary>
    Task<Result<string?>> InviteAsync(Caller caller, string name, string email, Roles roles, CancellationToken cancellation);

    Task<Result<Done>> ChangeRolesAsync(Caller caller, long memberId, Roles roles, CancellationToken cancellation);

    Task<Result<Done>> RemoveAsync(Caller caller, long memberId, CancellationToken cancellation);

    /// <summary>The caller as the workspace knows a member now; null when no longer in it.</summary>
    Task<Caller?> CallerAsync(long memberId, CancellationToken cancellation);

    /// <summary>The workspaces a member belongs to.</summary>
    Task<IReadOnlyList<WorkspaceLine>> WorkspacesAsync(long memberId, CancellationToken cancellation);

    /// <summary>Makes another workspace the one that opens.</summary>
    Task<Result<Done>> SwitchAsync(long memberId, long workspaceId, CancellationToken cancellation);
}
