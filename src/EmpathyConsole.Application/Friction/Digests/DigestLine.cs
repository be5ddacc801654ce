namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>A sentence of a digest and where to look.</summary>
/// <param name="Sentence">With n and interval.</param>
/// <param name="Link">Into the explorer.</param>
public sealed record DigestLine(string Sentence, string Link);
