namespace EmpathyConsole.Intelligence.Voices;

/// <summary>One voice to mine: the verbatim's id and its stored (redacted, English) text.</summary>
public readonly record struct VoiceText(long Id, string Text);
