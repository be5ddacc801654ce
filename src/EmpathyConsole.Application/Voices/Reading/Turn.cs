namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>What one side of a conversation said at a time.</summary>
/// <param name="Line">Where it begins within what was read, from 0.</param>
/// <param name="Speaker">As labelled; empty for what the chat program itself wrote.</param>
/// <param name="Time">As written; empty when there is none, or only a clock.</param>
/// <param name="Text">What was said.</param>
internal sealed record Turn(int Line, string Speaker, string Time, string Text);
