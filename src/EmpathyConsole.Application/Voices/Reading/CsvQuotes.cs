namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>How the quotes of a row stand after a line of it.</summary>
internal enum CsvQuotes
{
    Closed = 1,

    /// <summary>One is open: the row may go on in the next line.</summary>
    Open = 2,

    /// <summary>One never closes.</summary>
    Broken = 3,
}
