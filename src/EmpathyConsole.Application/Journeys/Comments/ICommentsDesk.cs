using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>Comments on the places of a map. Whoever may read a journey may comment on it; what was said is its writer's own.</summary>
public interface ICommentsDesk
{
    /// <summary>What is said about a side of a journey.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="journeyId">The journey.</param>
    /// <param name="side">Which of its maps.</param>
    /// <param name="place">One place by MapPlace, "" for comments on the whole map, null for all.</param>
    /// <param name="cancellation">Cancels.</param>
    Task<Result<MapComments>> ListAsync(Caller caller, long journeyId, MapSide side, string? place, CancellationToken cancellation);

    /// <summary>Open threads by place, for the badges on the map.</summary>
    Task<Result<CommentCounts>> CountsAsync(Caller caller, long journeyId, MapSide side, CancellationToken cancellation);

    /// <summary>Begins a thread and tells whoever is mentioned; gives its id.</summary>
    Task<Result<long>> AddAsync(Caller caller, CommentDraft draft, CancellationToken cancellation);

    /// <summary>Answers in a thread, by the id of any of its comments; a settled one opens again. Gives the answer's id.</summary>
    Task<Result<long>> AnswerAsync(Caller caller, long threadId, string text, CancellationToken cancellation);

    /// <summary>Changes one's own words; tells those who were not mentioned before.</summary>
    Task<Result<Done>> EditAsync(Caller caller, long id, string text, CancellationToken cancellation);

    /// <summary>Removes one's own words for good; the place in the thread stays.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Settles a thread; settling it twice changes nothing.</summary>
    Task<Result<Done>> ResolveAsync(Caller caller, long threadId, CancellationToken cancellation);

    /// <summary>Opens a settled thread again.</summary>
    Task<Result<Done>> ReopenAsync(Caller caller, long threadId, CancellationToken cancellation);
}
