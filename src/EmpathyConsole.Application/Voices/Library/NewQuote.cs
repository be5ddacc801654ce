namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Words to collect.</summary>
/// <param name="Verbatim">The voice.</param>
/// <param name="Start">UTF-16 offset in its stored text.</param>
/// <param name="Length">UTF-16 length; 0 for the whole voice.</param>
/// <param name="Note">Why, up to 300 characters.</param>
public sealed record NewQuote(long Verbatim, int Start, int Length, string Note);
