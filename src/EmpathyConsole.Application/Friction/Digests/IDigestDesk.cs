using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>The week in plain sentences.</summary>
public interface IDigestDesk
{
    /// <summary>Every metric of a week against the week before, corrected over all of them and over effort, contacts and complaints by stage.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="week">"2026-W47"; null for the last whole week with signals.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<Result<Digest>> AskAsync(Caller caller, string? week, CancellationToken cancellation);
}
