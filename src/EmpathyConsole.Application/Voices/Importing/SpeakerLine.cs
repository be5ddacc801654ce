namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Somebody who speaks in a conversation.</summary>
/// <param name="Name">As labelled.</param>
/// <param name="Turns">How often, in the rows looked at.</param>
/// <param name="IsCustomer">Whether what they say becomes voices.</param>
/// <param name="Example">Something they said, redacted.</param>
public sealed record SpeakerLine(string Name, int Turns, bool IsCustomer, string Example);
