using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>Asks the publish gate on fresh data.</summary>
internal sealed class GateCheck(ConceptShelves shelves)
{
    /// <summary>What a guardrail would change.</summary>
    public async Task<BlastRadius> RadiusAsync(Caller caller, Guardrail guardrail, CancellationToken cancellation) =>
        (await shelves.OfAsync(caller, anew: false, cancellation)).Replay(guardrail, cancellation);

    /// <summary>What would change if a guardrail fell silent.</summary>
    public async Task<BlastRadius> SilenceAsync(Caller caller, string slug, CancellationToken cancellation) => (await shelves.OfAsync(caller, anew: false, cancellation)).Retire(slug);

    /// <summary>What stands between a guardrail and judging: its examples, and former picks nobody acknowledged.</summary>
    public async Task<IReadOnlyList<Obstacle>> ObstaclesAsync(Caller caller, ConsoleDb db, Guardrail guardrail, IEnumerable<Acknowledgement> acknowledged, CancellationToken cancellation)
    {
        var radius = (await shelves.OfAsync(caller, anew: true, cancellation)).Replay(guardrail, cancellation);
        return Obstacles(ExampleRun.Of(guardrail, db.Now), radius, acknowledged);
    }

    /// <summary>The same for what is shown already: its examples as they came out, and what it would change.</summary>
    public static IReadOnlyList<Obstacle> Obstacles(IReadOnlyList<ExampleOutcome> examples, BlastRadius radius, IEnumerable<Acknowledgement> acknowledged) =>
    [
        .. PublishGate.Examples(examples),
        .. PublishGate.Picks(radius.FormerPicksNowBlocked.Select(c => new FormerPick(c.Id, c.Name)), acknowledged.Select(a => a.ConceptId)),
    ];

    /// <summary>Null when nothing is in the way, else one refusal that names everything.</summary>
    public static Problem? Refusal(IReadOnlyList<Obstacle> obstacles) => obstacles.Count == 0 ? null : Problem.Conflict(string.Join(' ', obstacles.Select(o => o.Sentence)));
}
