using EmpathyConsole.Application.Concepts.Library;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>One step of a watched run: how far it is, and what has landed since the last step.</summary>
public sealed record RunUpdate(RunProgress Progress, IReadOnlyList<ConceptLine> Landed);
