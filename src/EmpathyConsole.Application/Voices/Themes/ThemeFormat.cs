namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>How themes are written to a file.</summary>
public enum ThemeFormat
{
    /// <summary>As the API answers: themes with their three most typical quotes.</summary>
    Json = 1,

    /// <summary>A row a quote, with the theme before it.</summary>
    Csv = 2,

    /// <summary>A workbook: a sheet of themes and a sheet of quotes.</summary>
    Xlsx = 3,
}
