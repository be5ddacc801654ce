using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Brand;

/// <summary>Workspaces: the one that is open, and new ones.</summary>
public interface IWorkspaceDesk
{
    Task<Result<Workspace>> GetAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Name, about, voice, language, time zone, currency.</summary>
    Task<Result<Done>> ChangeAsync(Caller caller, WorkspaceForm form, CancellationToken cancellation);

    /// <summary>A new, empty workspace with the founder in every role. Nothing of the demo is in it; starter guardrails are.</summary>
    Task<Result<long>> FoundAsync(long memberId, WorkspaceForm form, IReadOnlyList<string> values, CancellationToken cancellation);
}
