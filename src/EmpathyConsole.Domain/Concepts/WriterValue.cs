namespace EmpathyConsole.Domain.Concepts;

/// <summary>A brand value: name, promise, words that show it, proofs as sentence fragments.</summary>
public sealed record WriterValue(string Name, string Promise, IReadOnlyList<string> Words, IReadOnlyList<string> Proofs);
