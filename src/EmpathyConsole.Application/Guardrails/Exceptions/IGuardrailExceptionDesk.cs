using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Exceptions;

/// <summary>Exceptions: one finding let through, in one sentence, with a reason, an owner and an end.</summary>
public interface IGuardrailExceptionDesk
{
    /// <summary>Exceptions, those that stand first, by their end. <paramref name="slug"/> null for all guardrails.</summary>
    Task<Result<IReadOnlyList<ExceptionRow>>> ListAsync(Caller caller, string? slug, CancellationToken cancellation);

    /// <summary>Who can answer for an exception: the members of the workspace, by name.</summary>
    Task<Result<IReadOnlyList<ExceptionOwner>>> OwnersAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Lets a finding through. It must be one the live guardrails make in the text.</summary>
    /// <param name="caller">A CX lead.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text of its part.</param>
    /// <param name="reason">Why, 1 to 400 characters.</param>
    /// <param name="ownerId">The member who answers for it.</param>
    /// <param name="endsAt">Its end, within a year.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<Result<ExceptionRow>> MakeAsync(Caller caller, Finding finding, string text, string reason, long ownerId, DateTimeOffset endsAt, CancellationToken cancellation);

    /// <summary>Ends an exception now.</summary>
    Task<Result<Done>> EndAsync(Caller caller, long id, CancellationToken cancellation);
}
