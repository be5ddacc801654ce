namespace EmpathyConsole.Domain.Concepts;

/// <summary>A stretch of words that two versions share (0), that only the old has (-1) or only the new (+1).</summary>
public sealed record WordChange(int Side, string Text);
