namespace EmpathyConsole.Benchmarks.Guardrails;

/// <summary>What a linter answered: wall and processor seconds for all texts, and how many it found something in.</summary>
internal sealed record PeerRun(double Seconds, double Cpu, int Flagged);
