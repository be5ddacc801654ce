using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>The themes of a brief the built-in writer has to leave out, so that a person can be told what to do about it.</summary>
/// <param name="Unnamed">Labels that do not stand in a sentence.</param>
/// <param name="Unheld">Labels none of whose quotes says what the theme is called.</param>
public sealed record LeftOutThemes(IReadOnlyList<string> Unnamed, IReadOnlyList<string> Unheld)
{
    /// <summary>Reads the brief's themes as the writer would.</summary>
    public static LeftOutThemes Of(WriterBrief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        List<string> unnamed = [];
        List<string> unheld = [];
        foreach (var theme in brief.Evidence)
        {
            var phrases = new ThemePhrases(theme, brief.StageSlug);
            if (phrases.Points.Count == 0 && phrases.Topic is not null)
            {
                unheld.Add(theme.Label);
            }
            else if (phrases.Points.All(phrases.IsMute))
            {
                unnamed.Add(theme.Label);
            }
        }

        return new(unnamed, unheld);
    }
}
