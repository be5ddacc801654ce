namespace EmpathyConsole.Application.Friction.Digests.Mail;

/// <summary>A letter as the page lists it.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Name">Whose; "somebody who left" where nobody knows any more.</param>
/// <param name="Week">"2026-W47".</param>
/// <param name="State">How it stands.</param>
/// <param name="Tries">How often it was tried.</param>
/// <param name="At">When it was sent, else when it is tried next.</param>
/// <param name="Trouble">Why it did not go the last time.</param>
public sealed record SendingLine(long Id, string Name, string Week, SendingState State, int Tries, DateTimeOffset At, string? Trouble);
