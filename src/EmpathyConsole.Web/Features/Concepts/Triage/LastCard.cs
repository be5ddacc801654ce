using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Web.Features.Concepts.Triage;

/// <summary>The card that was judged a moment ago, with what may be told of it now.</summary>
internal sealed record LastCard(DealtCard Card, AfterVerdict After, IReadOnlyList<TriageReason> Reasons, Phrase? Phrase);
