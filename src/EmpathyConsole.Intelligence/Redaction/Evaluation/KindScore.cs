namespace EmpathyConsole.Intelligence.Redaction.Evaluation;

/// <summary>How well one kind is removed.</summary>
/// <param name="Kind">"email".</param>
/// <param name="Personal">How many a person marked.</param>
/// <param name="Found">Of them, removed without a letter or digit left.</param>
/// <param name="Removed">How many the redactor removed as this kind.</param>
/// <param name="Right">Of them, with nothing that a person had not marked.</param>
public sealed record KindScore(string Kind, int Personal, int Found, int Removed, int Right);
