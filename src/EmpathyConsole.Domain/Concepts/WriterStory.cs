namespace EmpathyConsole.Domain.Concepts;

/// <summary>A consented story.</summary>
public sealed record WriterStory(long Id, string Teller, string Text);
