using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>A proposal in a list.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Slug">The guardrail.</param>
/// <param name="Name">The guardrail's name.</param>
/// <param name="Kind">Publish or retire.</param>
/// <param name="Version">The version it is about.</param>
/// <param name="State">Waiting or how it ended.</param>
/// <param name="Author">Who asks.</param>
/// <param name="At">Since when.</param>
/// <param name="DecidedBy">Who decided; empty while it waits.</param>
/// <param name="Answer">Why it was sent back; else empty.</param>
public sealed record ProposalLine(
    long Id, string Slug, string Name, ProposalKind Kind, int Version, ProposalState State, string Author, DateTimeOffset At, string DecidedBy, string Answer);
