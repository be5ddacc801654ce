using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>What a colleague said of a concept.</summary>
public sealed record ColleagueVerdict(string Name, TriageChoice Choice, IReadOnlyList<TriageReason> Reasons);
