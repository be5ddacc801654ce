namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>One question of the rule with its answer.</summary>
/// <param name="Kind">Which question.</param>
/// <param name="Verdict">What it lets in.</param>
/// <param name="Sentence">Why, in a sentence or two with its numbers.</param>
public sealed record ZoneGate(ZoneGateKind Kind, GateVerdict Verdict, string Sentence);
