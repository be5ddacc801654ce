namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>A row that was not taken.</summary>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="Text">Its first words, to find it again.</param>
public sealed record LabelReject(long Line, string Reason, string Text);
