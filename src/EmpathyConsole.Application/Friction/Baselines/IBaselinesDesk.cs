using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Baselines;

/// <summary>Answers frozen under a name. They are never changed or deleted.</summary>
public interface IBaselinesDesk
{
    /// <summary>All of them, newest first.</summary>
    Task<Result<IReadOnlyList<BaselineLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Answers a question and keeps the numbers as they are now.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="name">1 to 80 characters, not taken.</param>
    /// <param name="question">Its comparison and its steps over time are not kept.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The baseline's id: compare=baseline:id.</returns>
    Task<Result<long>> FreezeAsync(Caller caller, string name, FrictionQuestion question, CancellationToken cancellation);
}
