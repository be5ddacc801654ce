using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>A theme with what can be taken up from it in copy.</summary>
internal sealed class ThemePhrases
{
    public ThemePhrases(WriterTheme theme)
    {
        Theme = theme;
        Topic = TopicReader.Read(theme);
        TopicIsPlural = Topic?.IsPlural == true;
        Trouble = Topic is { Shape: not PhraseShape.Question } topic ? topic.AsTrouble() : null;
        TroubleIsPlural = Trouble?.IsPlural == true;
        Details = DetailReader.Read(theme);
        VisibleDetails = [.. Details.Where(detail => !PhraseReader.WordsOf(detail.Text).Any(Lexicon.IsIntangible))];
    }

    public WriterTheme Theme { get; }

    public Phrase? Topic { get; }

    public bool TopicIsPlural { get; }

    /// <summary>The topic as something nobody wants, or null.</summary>
    public Phrase? Trouble { get; }

    public bool TroubleIsPlural { get; }

    public IReadOnlyList<(string Text, Quote Quote)> Details { get; }

    /// <summary>Those a camera could show.</summary>
    public IReadOnlyList<(string Text, Quote Quote)> VisibleDetails { get; }

    /// <summary>Nothing clean can be taken up: the copy speaks to the kind of feeling only.</summary>
    public bool IsMute => Topic is null && Details.Count == 0;
}
