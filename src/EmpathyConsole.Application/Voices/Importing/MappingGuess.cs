using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Guesses which column is what, by its name and what stands in it.</summary>
internal static class MappingGuess
{
    private static readonly string[] TextNames = ["text", "verbatim", "comment", "comments", "feedback", "review", "message", "body", "answer", "response", "narrative", "content", "tweet", "post", "description", "note", "notes", "query", "question", "transcript", "what", "quote"];
    private static readonly string[] TimeNames = ["time", "timestamp", "date", "datetime", "created", "created_at", "createdat", "submitted", "recorded", "recordeddate", "received", "posted", "when", "startdate", "enddate", "opened"];
    private static readonly string[] SourceNames = ["source", "origin", "platform", "survey", "medium"];
    private static readonly string[] ChannelNames = ["channel", "via", "device"];
    private static readonly string[] SegmentNames = ["segment", "persona", "cohort", "group", "plan", "tier"];
    private static readonly string[] StageNames = ["stage", "step", "journeystage"];
    private static readonly string[] PersonNames = ["person", "customer", "customerid", "customer_id", "user", "userid", "user_id", "respondent", "contact", "client"];
    private static readonly string[] RatingNames = ["rating", "score", "stars", "nps", "csat", "ces"];

    /// <summary>The first row names columns unless it reads like a voice itself.</summary>
    public static bool HasHeader(IReadOnlyList<string> first) =>
        first.Count > 1
            ? first.All(c => c.Length <= 80) && first.Count(c => !string.IsNullOrWhiteSpace(c)) * 2 > first.Count && !first.Any(c => double.TryParse(c, System.Globalization.CultureInfo.InvariantCulture, out _))
            : first.Count == 1 && first[0].Length <= 40 && TextNames.Any(n => Fits(first[0], n) > 0);

    public static VoiceMapping Of(IReadOnlyList<string> columns, IReadOnlyList<RawRow> sample, bool hasHeader)
    {
        var free = Enumerable.Range(0, columns.Count).ToList();
        var text = Text(columns, sample);
        free.Remove(text);
        string? Take(string[] names, Func<int, bool>? allowed = null)
        {
            var best = free.Where(c => allowed is null || allowed(c)).Select(c => (Column: c, Fit: names.Max(n => Fits(columns[c], n))))
                .Where(c => c.Fit > 0).OrderByDescending(c => c.Fit).Select(c => (int?)c.Column).FirstOrDefault();
            if (best is { } column)
            {
                free.Remove(column);
                return columns[column];
            }

            return null;
        }

        var mapping = new VoiceMapping
        {
            HasHeader = hasHeader,
            Text = text < columns.Count ? columns[text] : "",
            Time = Take(TimeNames, c => IsTime(c, sample)),
            Channel = Take(ChannelNames),
            Segment = Take(SegmentNames),
            Stage = Take(StageNames),
            Source = Take(SourceNames),
            Person = Take(PersonNames),
            Rating = Take(RatingNames, c => IsNumber(c, sample)),
        };
        var time = mapping.Time is null ? -1 : columns.ToList().IndexOf(mapping.Time);
        return mapping with { Dates = TimeReader.Guess(sample.Select(r => r.Cell(time))) };
    }

    /// <summary>By name, weighed with how much people wrote in it.</summary>
    private static int Text(IReadOnlyList<string> columns, IReadOnlyList<RawRow> sample)
    {
        var (best, score) = (0, -1.0);
        for (var column = 0; column < columns.Count; column++)
        {
            var length = sample.Count == 0 ? 0 : sample.Average(r => Math.Min(400, r.Cell(column).Length) * (r.Cell(column).Contains(' ', StringComparison.Ordinal) ? 1.0 : 0.2));
            var s = length + (TextNames.Max(n => Fits(columns[column], n)) * 30);
            if (s > score)
            {
                (best, score) = (column, s);
            }
        }

        return best;
    }

    /// <summary>3 the very name, 1 one word of it, 0 neither.</summary>
    private static int Fits(string column, string name)
    {
        if (string.Equals(column.Trim(), name, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        var words = column.Split([' ', '_', '-', '.', '/', '(', ')', '?', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Contains(name, StringComparer.OrdinalIgnoreCase) ? 1 : 0;
    }

    private static bool IsTime(int column, IReadOnlyList<RawRow> sample)
    {
        var filled = sample.Select(r => r.Cell(column)).Where(c => c.Length > 0).ToList();
        return filled.Count == 0 || filled.Count(c => TimeReader.Read(c, DateOrder.DayFirst, TimeZoneInfo.Utc) is not null || TimeReader.Read(c, DateOrder.MonthFirst, TimeZoneInfo.Utc) is not null) * 2 >= filled.Count;
    }

    private static bool IsNumber(int column, IReadOnlyList<RawRow> sample)
    {
        var filled = sample.Select(r => r.Cell(column)).Where(c => c.Length > 0).ToList();
        return filled.Count > 0 && filled.Count(c => double.TryParse(c, System.Globalization.CultureInfo.InvariantCulture, out _)) * 2 >= filled.Count;
    }
}
