namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>How a file is built.</summary>
public enum VoiceFormat
{
    /// <summary>Comma, semicolon, tab or bar between cells.</summary>
    Csv = 1,
    Xlsx = 2,

    /// <summary>One JSON object a line.</summary>
    JsonLines = 3,

    /// <summary>One voice a line, or a paragraph.</summary>
    Text = 4,

    /// <summary>JSON objects in an array or one after the other, over any number of lines.</summary>
    Json = 5,

    /// <summary>Lines that begin with who speaks.</summary>
    Transcript = 6,
}
