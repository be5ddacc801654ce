namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Somebody who can write.</summary>
/// <param name="Name">To start a run with.</param>
/// <param name="Label">For people: "sketches by the built-in writer".</param>
/// <param name="IsModel">Whether the brief and its quotes are sent to a language model.</param>
public sealed record WriterChoice(string Name, string Label, bool IsModel);
