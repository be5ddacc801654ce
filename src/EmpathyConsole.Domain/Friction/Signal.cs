namespace EmpathyConsole.Domain.Friction;

/// <summary>One friction event, as it arrives.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Person">A pseudonymous key.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Value">Its unit depends on the kind: minutes, seconds, clicks, money or a score; null when the kind has none.</param>
/// <param name="Session">Without one, a session is one person's signals with gaps under 30 minutes.</param>
/// <param name="Subject">What it was about: the form, field, page, task, intent, survey or product.</param>
/// <param name="Case">Ties a contact's events together.</param>
/// <param name="Id">The sender's id; without one the content is its id, so that a resend changes nothing.</param>
/// <param name="Batch">The delivery it came with, if the sender names one; no part of what makes it the same signal.</param>
public sealed record Signal(
    DateTimeOffset Time,
    string Person,
    SignalKind Kind,
    double? Value = null,
    string? Session = null,
    string? Journey = null,
    string? Stage = null,
    string? Channel = null,
    string? Source = null,
    string? Campaign = null,
    string? Segment = null,
    string? Subject = null,
    string? Case = null,
    string? Id = null,
    string? Batch = null);
