using System.Globalization;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What a look at a column's first cells tells.</summary>
/// <param name="Name">The column.</param>
/// <param name="Index">Its place.</param>
/// <param name="Question">What was asked, when the header tells.</param>
/// <param name="Cells">Its filled cells, at most some hundred.</param>
/// <param name="Rows">How many rows were looked at.</param>
internal sealed record ColumnLook(string Name, int Index, string? Question, IReadOnlyList<string> Cells, int Rows)
{
    private const int CellsLooked = 300;

    public int Filled => Cells.Count;

    public bool Personal { get; } = ColumnWords.IsPersonal(Name);

    /// <summary>Words a cell, on average.</summary>
    public double Words { get; } = Cells.Count == 0 ? 0 : Cells.Average(c => Math.Min(80, Count(c)));

    private double Distinct { get; } = Cells.Count == 0 ? 0 : (double)Cells.Distinct(StringComparer.OrdinalIgnoreCase).Count() / Cells.Count;

    public bool IsTime { get; } = Share(Cells, c => c.Length is > 4 and <= 40 && c.AsSpan().ContainsAnyInRange('0', '9') && (TimeReader.Read(c, DateOrder.DayFirst, TimeZoneInfo.Utc) ?? TimeReader.Read(c, DateOrder.MonthFirst, TimeZoneInfo.Utc)) is not null) >= 0.5
        || (Cells.Count == 0 && ColumnWords.Fits(Name, ColumnWords.Time) > 0);

    /// <summary>Not a number that could be anything: days, months or hours are apart.</summary>
    public bool IsWrittenTime => Cells.Count > 0 && Share(Cells, c => c.AsSpan().ContainsAny('-', '/', ':') && !double.TryParse(c, CultureInfo.InvariantCulture, out _)) >= 0.8;

    public bool IsNumber { get; } = Share(Cells, c => double.TryParse(c, CultureInfo.InvariantCulture, out _)) >= 0.5;


    public bool IsGoodOrBad { get; } = Share(Cells, c => c is "good" or "bad" or "Good" or "Bad" or "offered" or "unoffered" or "Offered" or "Unoffered") >= 0.5;

    public bool IsHtml { get; } = Share(Cells, Markup.IsIn) >= 0.3;

    public bool IsTurns { get; } = Share([.. Cells.Take(60)], c => c.Contains(':', StringComparison.Ordinal) && Turns.Of(c) is { Count: > 0 } turns && turns.Exists(t => Speakers.IsRole(t.Speaker) || turns.Count(o => o.Speaker == t.Speaker) > 1)) >= 0.4;

    /// <summary>A row a turn: few names, and both sides among them.</summary>
    public bool NamesSpeakers { get; } = Cells.Count > 1 && Cells.Distinct(StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 1 and <= 40 } names && names.Exists(n => Speakers.Side(n) == false) && (names.Exists(n => Speakers.Side(n) == true) || names.Count == 2);

    public bool IsWordy => Words > 6;

    /// <summary>A question asked again and again.</summary>
    public bool IsAsked => Words >= 3 && Distinct <= 0.5;

    /// <summary>No address, program name or key.</summary>
    public bool CouldBeText { get; } = Cells.Count > 0 && Share(Cells, c => c.StartsWith("http", StringComparison.OrdinalIgnoreCase) || c.StartsWith("Mozilla/", StringComparison.Ordinal) || c[0] is '{' or '[' or '/' || double.TryParse(c, CultureInfo.InvariantCulture, out _) || Guid.TryParse(c, out _)) < 0.5;

    /// <summary>Answers in people's own words rather than choices.</summary>
    public bool IsOpen => Words >= 2.5 && (Distinct > 0.5 || Words > 8) && !IsNumber && !IsTime;

    public bool ReadsLikeAQuestion { get; } = Name.TrimEnd().EndsWith('?') || Count(Name) >= 5;

    public static ColumnLook Of(string name, int index, string? question, IReadOnlyList<RawRow> sample) =>
        new(name, index, question, [.. sample.Where(r => !r.Broken).Select(r => r.Cell(index).Trim()).Where(c => c.Length > 0).Take(CellsLooked)], sample.Count);

    /// <summary>How likely it holds what people said: by name, weighed with how much they wrote in it.</summary>
    public double Score(VoiceDialect dialect)
    {
        var length = Filled == 0 ? 0 : Cells.Average(c => Math.Min(400, c.Length) * (c.Contains(' ', StringComparison.Ordinal) ? 1.0 : 0.2)) * Math.Clamp(Distinct * 2, 0.1, 1);
        var named = ColumnWords.Fits(Name, ColumnWords.Text) * 30;
        var asked = Question is not null && Words >= 2 ? 60 : 0;

        // a column that only a few rows fill is no better for it, unless the file is a stream of events
        var filled = dialect is VoiceDialect.Ga4 or VoiceDialect.PostHog || Rows == 0 ? 1 : 0.3 + (0.7 * Filled / Rows);
        return ((length + asked) * filled) + named;
    }

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static double Share(IReadOnlyList<string> cells, Func<string, bool> holds) => cells.Count == 0 ? 0 : (double)cells.Count(holds) / cells.Count;
}
