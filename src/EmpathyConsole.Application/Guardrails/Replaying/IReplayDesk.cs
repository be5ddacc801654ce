using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Replaying;

/// <summary>Replays a draft that stands in a file over the workspace's history. Nothing is kept.</summary>
public interface IReplayDesk
{
    /// <summary>What the draft would change. <paramref name="definition"/> is a guardrail as JSON; one that can't be read is refused with the place.</summary>
    Task<Result<ReplayAnswer>> ReplayAsync(Caller caller, string definition, CancellationToken cancellation);
}
