using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Brand;

/// <summary>Workspaces: the one that is open, and new ones.</summary>
public interface IWorkspaceDesk
{
    Task<Result<Workspace>> GetAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Changes name, about and voice.</summary>
    Task<Result<Done>> ChangeAsync(Caller caller, WorkspaceBasics basics, CancellationToken cancellation);

    /// <summary>Changes language, time zone and currency. From then on days, quiet hours and money are counted so, in every room; nothing stored is changed.</summary>
    Task<Result<Done>> PlaceAsync(Caller caller, WorkspacePlace place, CancellationToken cancellation);

    /// <summary>The workspace nobody is in yet (made by the command line), or a new one, with the founder in every role.</summary>
    Task<Result<long>> AdoptOrFoundAsync(long memberId, CancellationToken cancellation);

    /// <summary>For the command line: the workspace asked for by name or id, else the newest that is no demo, else the demo; made when there is none.</summary>
    Task<Result<Workspace>> ForCommandLineAsync(string? asked, CancellationToken cancellation);

    /// <summary>A new, empty workspace with the founder in every role. Nothing of the demo is in it; starter guardrails are.</summary>
    Task<Result<long>> FoundAsync(long memberId, WorkspaceForm form, IReadOnlyList<string> values, CancellationToken cancellation);
}
