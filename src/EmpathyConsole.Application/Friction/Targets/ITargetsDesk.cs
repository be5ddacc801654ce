using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Targets;

/// <summary>Numbers to be reached by a day, judged by their intervals.</summary>
public interface ITargetsDesk
{
    /// <summary>All targets, the next day first, each judged by the last 28 days.</summary>
    Task<Result<IReadOnlyList<TargetLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The targets of an answer's metric and slice, judged by the answer.</summary>
    Task<Result<IReadOnlyList<JudgedTarget>>> OfAsync(Caller caller, FrictionAnswer answer, CancellationToken cancellation);

    /// <summary>Sets a target; where the number stands in the last 28 days is kept as its start.</summary>
    Task<Result<long>> SetAsync(Caller caller, TargetDraft draft, CancellationToken cancellation);

    /// <summary>Gives a target up; it can be taken up again.</summary>
    Task<Result<Done>> DropAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Takes it up again.</summary>
    Task<Result<Done>> TakeUpAsync(Caller caller, long id, CancellationToken cancellation);
}
