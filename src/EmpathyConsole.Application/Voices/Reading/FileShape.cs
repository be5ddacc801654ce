namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>What a file was recognised as.</summary>
/// <param name="Dialect">Which tool wrote it.</param>
/// <param name="HeaderRows">Rows that name the columns, 0 to 3.</param>
/// <param name="Skipped">Rows above them that are neither: titles, comments.</param>
/// <param name="Sheets">Sheets of a workbook, in order.</param>
/// <param name="Sheet">The one that is read.</param>
/// <param name="TimeZone">The zone its times are in, when the file says so (IANA).</param>
/// <param name="Paragraphs">Plain text is read by paragraphs.</param>
internal sealed record FileShape(
    VoiceDialect Dialect = VoiceDialect.Plain, int HeaderRows = 0, int Skipped = 0, IReadOnlyList<string>? Sheets = null, string? Sheet = null, string? TimeZone = null, bool Paragraphs = false);
