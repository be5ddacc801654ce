using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>Decides moments, tries them out, and shows what was decided.</summary>
public interface IMomentsDesk
{
    /// <summary>Decides and keeps the decision. A message is reserved in the same transaction, so two decisions at once never pass the cap together.</summary>
    /// <param name="dryRun">Decides without keeping or reserving anything; the decision then has no id.</param>
    Task<Result<Decision>> DecideAsync(Caller caller, Moment moment, bool dryRun, CancellationToken cancellation);

    /// <summary>Decides one after another, in order; each sees what those before it sent. A moment that can't be decided gives a problem in its place.</summary>
    IAsyncEnumerable<Result<Decision>> DecideManyAsync(Caller caller, IAsyncEnumerable<Moment?> moments, bool dryRun, CancellationToken cancellation);

    /// <summary>Tries a moment out, with facts changed for this once. Nothing is kept, nothing is sent. A real person's facts need the right to open a person.</summary>
    Task<Result<Simulation>> SimulateAsync(Caller caller, Moment moment, PersonSketch sketch, CancellationToken cancellation);

    /// <summary>What was decided, newest first.</summary>
    Task<Result<DecisionPage>> DecisionsAsync(Caller caller, DecisionFilter filter, CancellationToken cancellation);

    /// <summary>One decision, whole.</summary>
    Task<Result<Decision>> OpenDecisionAsync(Caller caller, string id, CancellationToken cancellation);

    /// <summary>Keys and segments of people whose key holds the text, for choosing one.</summary>
    Task<Result<IReadOnlyList<PersonLine>>> PeopleAsync(Caller caller, string? text, int limit, CancellationToken cancellation);
}
