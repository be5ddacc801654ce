namespace EmpathyConsole.Demo.House;

/// <summary>A brand value of the demo.</summary>
public sealed record ValueContent(string Name, string Promise, IReadOnlyList<string> Words, IReadOnlyList<string> Proofs);
