using System.Text.Json;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Tells header rows from voices: titles above them, one row of names, the two of SurveyMonkey, the three of Qualtrics.</summary>
/// <param name="Skipped">Rows above the header.</param>
/// <param name="Rows">Header rows.</param>
/// <param name="Dialect">Told by them alone.</param>
/// <param name="Names">Of the columns; empty without a header.</param>
/// <param name="Questions">What was asked, for each column.</param>
/// <param name="TimeZone">As the header says.</param>
internal sealed record GridHeader(int Skipped, int Rows, VoiceDialect Dialect, IReadOnlyList<string> Names, IReadOnlyList<string?> Questions, string? TimeZone = null)
{
    private const int MostTitles = 12;
    private static readonly string[] Answers = ["Response", "Open-Ended Response", "Other (please specify)"];

    public static GridHeader Of(IReadOnlyList<RawRow> rows, bool? hasHeader, Func<IReadOnlyList<string>, bool> looksHeaded)
    {
        if (rows.Count == 0 || hasHeader == false)
        {
            return new(0, 0, VoiceDialect.Plain, [], []);
        }

        var skipped = Titles(rows);
        IReadOnlyList<string> Cells(int i) => skipped + i < rows.Count && !rows[skipped + i].Broken ? rows[skipped + i].Cells : [];
        var header = Cells(0);
        for (var i = 1; i <= 2; i++)
        {
            if (Cells(i).Any(c => c.StartsWith("{\"ImportId\"", StringComparison.Ordinal) || c.StartsWith("{'ImportId'", StringComparison.Ordinal)))
            {
                return Qualtrics(skipped, i + 1, header, i == 2 ? Cells(1) : [], Cells(i));
            }
        }

        if (Has(header, "StartDate") && (Has(header, "ResponseId") || Has(header, "ResponseID")) && (Has(Cells(1), "Start Date") || Has(Cells(1), "StartDate")))
        {
            return Qualtrics(skipped, 2, header, Cells(1), []);
        }

        if (IsSurveyMonkey(header, Cells(1)))
        {
            return SurveyMonkey(skipped, header, Cells(1));
        }

        return hasHeader ?? looksHeaded(header)
            ? new(skipped, 1, VoiceDialect.Plain, ColumnNames.From(header), new string?[header.Count])
            : new(skipped, 0, VoiceDialect.Plain, [], []);
    }

    private static bool Has(IReadOnlyList<string> cells, string name) => cells.Any(c => string.Equals(c.Trim(), name, StringComparison.OrdinalIgnoreCase));

    private static int Filled(IReadOnlyList<string> cells) => cells.Count(c => !string.IsNullOrWhiteSpace(c));

    /// <summary>Comment lines, and lines of a single cell over rows of three or more.</summary>
    private static int Titles(IReadOnlyList<RawRow> rows)
    {
        var skipped = 0;
        while (skipped < MostTitles && skipped + 1 < rows.Count && (rows[skipped].Cell(0).StartsWith('#') || (Filled(rows[skipped].Cells) == 1 && rows.Skip(skipped + 1).Take(3).Count(r => Filled(r.Cells) >= 3) == Math.Min(3, rows.Count - skipped - 1))))
        {
            skipped++;
        }

        return skipped;
    }

    private static GridHeader Qualtrics(int skipped, int rows, IReadOnlyList<string> ids, IReadOnlyList<string> asked, IReadOnlyList<string> imports)
    {
        var questions = Enumerable.Range(0, ids.Count).Select(i => i < asked.Count && IsQuestion(asked[i], ids[i]) ? Clean(asked[i]) : null).ToList();
        return new(skipped, rows, VoiceDialect.Qualtrics, ColumnNames.From(ids), questions, imports.Select(Zone).FirstOrDefault(z => z is not null));
    }

    /// <summary>"Start Date" over StartDate asks nothing.</summary>
    private static bool IsQuestion(string asked, string id) =>
        asked.Trim().Contains(' ', StringComparison.Ordinal) && !string.Equals(asked.Replace(" ", "", StringComparison.Ordinal), id, StringComparison.OrdinalIgnoreCase) && asked.Length > 12;

    private static string? Zone(string import)
    {
        try
        {
            using var document = JsonDocument.Parse(import.Length > 0 ? import : "{}");
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("timeZone", out var zone) && zone.GetString() is { } id
                && TimeZoneInfo.TryFindSystemTimeZoneById(id == "Z" ? "UTC" : id, out _) ? (id == "Z" ? "UTC" : id) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsSurveyMonkey(IReadOnlyList<string> header, IReadOnlyList<string> second)
    {
        if (header.Count < 2 || second.Count == 0)
        {
            return false;
        }

        var ids = Has(header, "Respondent ID") || Has(header, "RespondentID") || Has(header, "Collector ID") || Has(header, "CollectorID");
        var answers = second.Any(c => Answers.Contains(c.Trim(), StringComparer.OrdinalIgnoreCase));
        return string.IsNullOrWhiteSpace(second[0]) && (answers || (ids && Filled(second) > 0));
    }

    private static GridHeader SurveyMonkey(int skipped, IReadOnlyList<string> header, IReadOnlyList<string> second)
    {
        var names = new List<string>();
        var questions = new List<string?>();
        var question = "";
        for (var i = 0; i < Math.Max(header.Count, second.Count); i++)
        {
            var above = i < header.Count ? header[i].Trim() : "";
            var below = i < second.Count ? second[i].Trim() : "";
            question = above.Length > 0 ? above : question;
            var plain = below.Length == 0 || string.Equals(below, "Response", StringComparison.OrdinalIgnoreCase) || string.Equals(below, "Open-Ended Response", StringComparison.OrdinalIgnoreCase);
            names.Add(plain ? question : $"{question} - {below}");
            questions.Add(below.Length > 0 ? Clean(question) : null);
        }

        return new(skipped, 2, VoiceDialect.SurveyMonkey, ColumnNames.From(names), questions);
    }

    private static string Clean(string asked)
    {
        var plain = Markup.Plain(asked);
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
