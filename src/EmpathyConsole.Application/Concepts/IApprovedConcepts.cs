using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts;

/// <summary>What Moments may send: concepts whose approval stands.</summary>
public interface IApprovedConcepts
{
    /// <summary>Approved concepts, newest approval first; channel and stage narrow it when given.</summary>
    Task<IReadOnlyList<ApprovedConcept>> FindAsync(Caller caller, string? channel, string? stage, CancellationToken cancellation);
}
