using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Record;

/// <summary>Which lines of the record to read; what is null or empty does not narrow.</summary>
/// <param name="Room">Where it was done.</param>
/// <param name="Actor">Who did it: the name as the record has it.</param>
/// <param name="Verb">What was done: import, accept, approve, ...</param>
/// <param name="From">Not before.</param>
/// <param name="Until">Before (exclusive).</param>
/// <param name="Text">Words the line holds, case of ASCII letters ignored.</param>
public sealed record RecordQuery(Room? Room = null, string? Actor = null, string? Verb = null, DateTimeOffset? From = null, DateTimeOffset? Until = null, string? Text = null);
