using System.Globalization;
using System.Text;
using EmpathyConsole.Demo.Voices;

namespace EmpathyConsole.Testing;

/// <summary>
/// A file of 2,000 rows as a shop's survey tool might export it, with all that goes wrong in such files, in our own words and the same
/// every time: BOM, texts with quotes, semicolons and new lines, empty and overlong ones, days that don't exist, personal data, other
/// languages, rows sent twice.
/// </summary>
public static class DirtyVoices
{
    /// <summary>The column that holds what was said.</summary>
    public const string TextColumn = "Comment";

    private const int Seed = 77;
    private const int Plain = 1783;
    private const int Foreign = 30;
    private const int NewLines = 25;
    private const int Semicolons = 25;
    private const int BadDates = 20;
    private const int Empty = 15;
    private const int Twice = 26;

    private static readonly string[] NoWords = ["...", "???", "!!!", ":-)", "--", "*****", "?!", "…"];

    private static readonly string[] NoDates = ["31/02/2026", "yesterday", "99/99/9999", "n/a", "2026-13-45"];

    private static readonly DateTimeOffset End = new(2026, 6, 20, 0, 0, 0, TimeSpan.Zero);

    public static DirtyCounts Counts { get; } = new(
        Total: 2000, Imported: 1949, Duplicates: Twice, EmptyText: Empty, NoWords: 8, TooLong: 2, OtherLanguage: Foreign, TimesUnread: BadDates, Emails: 30, Phones: 26, Cards: 22);

    /// <summary>Writes the file and tells what an import of it must count.</summary>
    public static DirtyCounts Write(string path)
    {
        File.WriteAllText(path, Text(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return Counts;
    }

    /// <summary>The file's content without its BOM.</summary>
    public static string Text()
    {
        var year = VoiceYear.Make(Seed, End);
        var foreign = year.Foreign.ToHashSet();
        var english = new Queue<DemoVoice>(year.Voices.Where(v => !foreign.Contains(v.Row) && v.Text.Length > 20 && IsClean(v.Text)).DistinctBy(v => v.Text, StringComparer.OrdinalIgnoreCase));
        var rows = new List<string>();
        void Add(DemoVoice voice, string text, string? date = null) => rows.Add(Row(voice, text, date, rows.Count));
        void Say(int count, Func<int, string, string> change)
        {
            for (var i = 0; i < count; i++)
            {
                var voice = english.Dequeue();
                Add(voice, change(i, voice.Text.Replace('\n', ' ')));
            }
        }

        Say(Plain, (_, text) => text);
        Say(24, (i, text) => $"{text} Write to customer{i:00}@mail.example please.");
        Say(20, (i, text) => $"{text} Call me on 07700 9003{i:00}.");
        Say(16, (i, text) => $"{text} I paid with 4111 1111 1111 1111, week {i + 1}.");
        Say(6, (i, text) => $"{text} I'm at customer{i:00}@example.com or +44 7700 90040{i}, the card was 5555-5555-5555-4444.");
        Say(NewLines, (_, text) => text + "\n\nSent from the sofa,\r\nwith a cup in my hand");
        Say(Semicolons, (_, text) => $"First: \"{text}\"; second: nothing; third; nothing, either");
        foreach (var voice in year.Voices.Where(v => foreign.Contains(v.Row) && v.Text.Split(' ').Length >= 10).DistinctBy(v => v.Text).Take(Foreign))
        {
            Add(voice, voice.Text);
        }

        for (var i = 0; i < BadDates; i++)
        {
            var voice = english.Dequeue();
            Add(voice, voice.Text.Replace('\n', ' '), NoDates[i % NoDates.Length]);
        }

        for (var i = 0; i < Empty; i++)
        {
            Add(english.Peek(), i % 5 == 4 ? "   " : string.Empty);
        }

        foreach (var text in NoWords)
        {
            Add(english.Peek(), text);
        }

        var endless = string.Concat(Enumerable.Repeat("And then I called again, and again nobody knew. ", 430));
        Add(english.Peek(), endless);
        Add(english.Peek(), "It began well. " + endless);
        rows.AddRange(Enumerable.Range(0, Twice).Select(i => rows[i * 61]).ToList());
        return "Date,Comment,Source,Channel,Segment,Stage,Score\r\n" + string.Concat(Mix(rows));
    }

    private static bool IsClean(string text) =>
        text.Count(char.IsAsciiDigit) < 7 && !text.Contains("@mail", StringComparison.OrdinalIgnoreCase) && !text.Contains("@example", StringComparison.OrdinalIgnoreCase);

    private static string Row(DemoVoice voice, string text, string? date, int index)
    {
        // Two hands kept this file: one wrote days first, the other as the machine does.
        date ??= voice.Time.ToString(index % 3 == 0 ? "yyyy-MM-dd HH:mm" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        string?[] cells = [date, text, voice.Source, voice.Channel, voice.Segment, voice.Stage, voice.Rating?.ToString(CultureInfo.InvariantCulture)];
        return string.Join(',', cells.Select(Cell)) + "\r\n";
    }

    private static string Cell(string? text) =>
        text is null ? string.Empty : text.AsSpan().IndexOfAny(",;\"\r\n") < 0 ? text : '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    // A fixed walk through all rows, so that the bad ones lie everywhere; a repeated row always comes after its first.
    private static IEnumerable<string> Mix(List<string> rows)
    {
        var distinct = rows.Count - Twice;
        return Enumerable.Range(0, distinct).Select(i => rows[(int)(i * 997L % distinct)]).Concat(rows.Skip(distinct));
    }
}
