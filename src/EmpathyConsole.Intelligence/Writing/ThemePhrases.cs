using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A theme with what can be taken up from it in copy.</summary>
internal sealed class ThemePhrases(WriterTheme theme)
{
    public WriterTheme Theme { get; } = theme;

    public Phrase? Topic { get; } = TopicReader.Read(theme);

    public IReadOnlyList<(string Text, Quote Quote)> Details { get; } = DetailReader.Read(theme);

    /// <summary>Those a camera could show.</summary>
    public IReadOnlyList<(string Text, Quote Quote)> VisibleDetails =>
        [.. Details.Where(detail => !PhraseReader.WordsOf(detail.Text).Any(Lexicon.IsIntangible))];

    /// <summary>Nothing clean can be taken up: the copy speaks to the kind of feeling only.</summary>
    public bool IsMute => Topic is null && Details.Count == 0;
}
