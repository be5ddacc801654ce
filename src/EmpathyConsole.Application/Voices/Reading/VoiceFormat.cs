namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>What kind of file it is.</summary>
public enum VoiceFormat
{
    /// <summary>Comma, semicolon or tab between cells.</summary>
    Csv = 1,
    Xlsx = 2,

    /// <summary>One JSON object a line.</summary>
    JsonLines = 3,

    /// <summary>One voice a line.</summary>
    Text = 4,
}
