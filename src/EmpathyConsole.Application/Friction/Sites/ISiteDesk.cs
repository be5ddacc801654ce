using EmpathyConsole.Application.Friction.Import;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Sites;

/// <summary>Site keys of a workspace, and what their pages tell.</summary>
public interface ISiteDesk
{
    /// <summary>All of them: those that write first, newest first.</summary>
    Task<Result<IReadOnlyList<SiteLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Makes a key. It is public and can be looked up again.</summary>
    Task<Result<SiteLine>> CreateAsync(Caller caller, SiteDraft draft, CancellationToken cancellation);

    /// <summary>Gives it another name, other origins, another limit; they hold from the next delivery.</summary>
    Task<Result<SiteLine>> ChangeAsync(Caller caller, long id, SiteDraft draft, CancellationToken cancellation);

    /// <summary>From now on it writes nothing. What it wrote stays.</summary>
    Task<Result<Done>> RevokeAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>
    /// Keeps what a page tells; answers when it is durable. Lines of JSON, at most 64 KB and 100 signals, of the kinds a page may send
    /// (<see cref="Domain.Friction.Sites.SiteSignals"/>), each with an id: what is sent again counts once.
    /// </summary>
    Task<Result<SignalImportOutcome>> AppendAsync(Caller caller, Stream delivery, CancellationToken cancellation);
}
