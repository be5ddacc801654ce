using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What became of a row: a verbatim, or the reason why not; and what was noticed on the way.</summary>
/// <param name="Line">Where the row begins.</param>
/// <param name="Verbatim">When it can be taken.</param>
/// <param name="Reason">When it can't.</param>
/// <param name="Raw">The rejected row, redacted and shortened.</param>
/// <param name="Removed">Kinds of what the redactor took out.</param>
/// <param name="TimeUnread">There was a time, and it could not be read.</param>
internal sealed record ReadVoice(long Line, Verbatim? Verbatim, RejectReason? Reason, string Raw, IReadOnlyList<string> Removed, bool TimeUnread);
