using System.Globalization;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Guesses which column is what, by its name and what stands in it.</summary>
internal static class MappingGuess
{
    private const int LongestHeader = 200;
    private const int ShortHeader = 80;

    /// <summary>The first row names columns unless it reads like a voice itself.</summary>
    public static bool HasHeader(IReadOnlyList<string> first) =>
        first.Count > 1
            ? first.All(c => c.Length <= LongestHeader) && first.Count(c => c.Length > ShortHeader && !c.TrimEnd().EndsWith('?')) * 2 < first.Count && first.Count(c => !string.IsNullOrWhiteSpace(c)) * 2 > first.Count && !first.Any(c => double.TryParse(c, CultureInfo.InvariantCulture, out _))
            : first.Count == 1 && ((first[0].Length <= 40 && ColumnWords.Fits(first[0], ColumnWords.Text) > 0 && first[0].Count(c => c == ' ') <= 3) || (first[0].Length <= LongestHeader && first[0].TrimEnd().EndsWith('?') && first[0].StartsWith('Q')));

    /// <summary>Whether a cell is one of the usual names of a text column.</summary>
    public static bool NamesText(IReadOnlyList<string> header) => header.Any(c => ColumnWords.Fits(c, ColumnWords.Text) >= 3);

    public static VoiceMapping Of(IRowSource source, IReadOnlyList<RawRow> sample, VoiceMapping? options)
    {
        var dialect = DialectGuess.Of(source.Shape, source.Columns);
        var looks = source.Columns.Select((name, i) => ColumnLook.Of(name, i, i < source.Questions.Count ? source.Questions[i] : null, sample)).ToList();
        var texts = Texts(looks, dialect);
        var free = looks.Where(l => !texts.Contains(l)).ToList();
        string? Take(string[] names, Func<ColumnLook, bool>? allowed = null)
        {
            var best = free.Where(c => !c.Personal && (allowed is null || allowed(c))).Select(c => (Column: c, Fit: ColumnWords.Fits(c.Name, names))).Where(c => c.Fit > 0)
                .OrderByDescending(c => c.Fit).ThenBy(c => Array.FindIndex(names, n => ColumnWords.Fits(c.Column.Name, n) == c.Fit)).Select(c => c.Column).FirstOrDefault();
            _ = best is not null && free.Remove(best);
            return best?.Name;
        }

        var mapping = new VoiceMapping
        {
            HasHeader = source.Shape.HeaderRows > 0,
            Sheet = options?.Sheet,
            Paragraphs = options?.Paragraphs,
            Text = texts.Count > 0 ? texts[0].Name : "",
            MoreTexts = [.. texts.Skip(1).Select(t => t.Name)],
            Time = source.Shape.Dialect == VoiceDialect.Chat ? "time" : Take(ColumnWords.Time, c => c.IsTime) ?? free.Find(c => c.IsTime && c.IsWrittenTime)?.Name,
            Times = dialect == VoiceDialect.SearchQueries ? Take(ColumnWords.Times, c => c.IsNumber) : null,
            Speaker = source.Shape.Dialect == VoiceDialect.Chat ? "speaker" : Take(ColumnWords.Speaker, c => c.NamesSpeakers),
            Channel = Take(ColumnWords.Channel, c => !c.IsWordy),
            Segment = Take(ColumnWords.Segment, c => !c.IsWordy),
            Stage = Take(ColumnWords.Stage, c => !c.IsWordy),
            Source = Take(ColumnWords.Source, c => !c.IsWordy),
            Rating = Take(ColumnWords.Rating, c => c.IsNumber || c.IsGoodOrBad),
            Person = Take(ColumnWords.Person, c => !c.IsWordy),
            DefaultSource = DialectGuess.Source(dialect),
            LeaveEmpty = dialect is VoiceDialect.Ga4 or VoiceDialect.PostHog,
            TimeZone = source.Shape.TimeZone,
            Html = texts.Exists(t => t.IsHtml),
            Turns = texts.Exists(t => t.IsTurns),
        };
        mapping = mapping with { Question = texts.Count == 1 && texts[0].Question is null ? Take(ColumnWords.Question, c => c.IsAsked) : null };
        var time = looks.Find(l => l.Name == mapping.Time);
        return SpeakerGuess.Into(mapping with { Dates = time is null ? DateOrder.DayFirst : TimeReader.Guess(sample.Where(r => !r.Broken).Select(r => r.Cell(time.Index))) }, source.Columns, sample);
    }

    /// <summary>The column with what people said, first by name and how much stands in it; and the other open questions of a survey.</summary>
    private static List<ColumnLook> Texts(List<ColumnLook> looks, VoiceDialect dialect)
    {
        var usable = looks.Where(l => !l.Personal && !l.IsTime && l.CouldBeText).ToList();
        if (dialect == VoiceDialect.Zendesk)
        {
            string[] order = ["description", "comments", "comment", "satisfaction_rating.comment", "satisfaction comment"];
            var known = order.Select(o => looks.Find(l => string.Equals(l.Name.Trim(), o, StringComparison.OrdinalIgnoreCase) && l.Filled > 0)).OfType<ColumnLook>().ToList();
            if (known.Count > 0)
            {
                return known;
            }
        }

        var best = (usable.Count > 0 ? usable : looks).OrderByDescending(l => l.Score(dialect)).ThenBy(l => l.Index).FirstOrDefault();
        if (best is null)
        {
            return [];
        }

        var survey = dialect is VoiceDialect.Qualtrics or VoiceDialect.SurveyMonkey;
        var others = usable.Where(l => l != best && l.IsOpen && (survey ? l.Question is not null : l.ReadsLikeAQuestion || (dialect == VoiceDialect.PostHog && l.Name.Contains("survey_response", StringComparison.OrdinalIgnoreCase))));
        return [.. others.Append(best).OrderBy(l => survey || l.ReadsLikeAQuestion ? l.Index : l == best ? 0 : l.Index + 1)];
    }
}
