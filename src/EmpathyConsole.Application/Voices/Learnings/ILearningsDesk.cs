using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>The shelf of learnings: an example, its cause, what was changed, and what it did.</summary>
public interface ILearningsDesk
{
    /// <summary>Newest change first.</summary>
    Task<Result<IReadOnlyList<LearningLine>>> ListAsync(Caller caller, LearningFilter filter, CancellationToken cancellation);

    /// <summary>The same learnings in full.</summary>
    Task<Result<IReadOnlyList<LearningSheet>>> ExportAsync(Caller caller, LearningFilter filter, CancellationToken cancellation);

    Task<Result<LearningSheet>> GetAsync(Caller caller, long id, CancellationToken cancellation);

    /// <summary>Who can see to a learning, by name.</summary>
    Task<Result<IReadOnlyList<LearningOwner>>> OwnersAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Writes a learning down; its owner gets a message.</summary>
    Task<Result<LearningSheet>> CreateAsync(Caller caller, LearningDraft draft, CancellationToken cancellation);

    /// <summary>Changes it. When somebody else did since, nothing is saved. A new owner gets a message.</summary>
    Task<Result<LearningSheet>> SaveAsync(Caller caller, long id, int revision, LearningDraft draft, CancellationToken cancellation);
}
