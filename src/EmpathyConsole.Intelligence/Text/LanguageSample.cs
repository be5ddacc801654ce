namespace EmpathyConsole.Intelligence.Text;

/// <summary>Labelled lines in many languages, written for this project: columns label (ISO 639-1) and text.</summary>
public static class LanguageSample
{
    /// <summary>The lines as CSV.</summary>
    public static TextReader Open() => new StreamReader(typeof(LanguageSample).Assembly.GetManifestResourceStream("Languages.labelled")!);
}
