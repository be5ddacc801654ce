namespace EmpathyConsole.Intelligence.Readers;

/// <summary>A text and the labels people gave it, one or several.</summary>
public sealed record LabelledExample(string Text, IReadOnlyList<string> Labels);
