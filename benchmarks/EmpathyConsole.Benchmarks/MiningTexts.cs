using System.Globalization;
using EmpathyConsole.Demo;
using EmpathyConsole.Intelligence.Voices;
using Microsoft.VisualBasic.FileIO;

namespace EmpathyConsole.Benchmarks;

/// <summary>Voices to mine, as many as wanted and hardly two alike: what was said, with a sentence of another voice behind it once all were used.</summary>
internal sealed class MiningTexts
{
    private readonly IReadOnlyList<string> _said;
    private readonly IReadOnlyList<string> _more;

    private MiningTexts(IReadOnlyList<string> said)
    {
        _said = said;
        _more = [.. said.SelectMany(text => text.Split(['.', '!', '?'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(sentence => sentence.Contains(' ', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>From CSV files with a column of texts, or from the demo's own voices when there are none.</summary>
    public static MiningTexts Read(IReadOnlyList<string> files) => new(Said(files));

    /// <summary>The texts themselves, each once.</summary>
    public static IReadOnlyList<string> Said(IReadOnlyList<string> files) =>
        files.Count > 0 ? [.. files.SelectMany(TextsOf).Distinct(StringComparer.Ordinal)] : [.. DemoContent.Make(new DateOnly(2026, 6, 20)).Voices.Select(voice => voice.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>So many voices, made anew each time they are read, as a database gives them: the texts are not held.</summary>
    public IVoiceSource Take(int count) => new Made(this, count);

    private string TextOf(int i)
    {
        if (i < _said.Count)
        {
            return _said[i];
        }

        var random = new Random(i);
        return string.Create(CultureInfo.InvariantCulture, $"{_said[random.Next(_said.Count)]} {_more[random.Next(_more.Count)]}, {random.Next(10_000)}.");
    }

    private static IEnumerable<string> TextsOf(string file)
    {
        using var parser = new TextFieldParser(file) { TextFieldType = FieldType.Delimited, Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var header = parser.ReadFields() ?? [];
        var column = Math.Max(0, Array.FindIndex(header, name => name.Contains("text", StringComparison.OrdinalIgnoreCase) || name.Contains("narrative", StringComparison.OrdinalIgnoreCase) || name.Contains("essay", StringComparison.OrdinalIgnoreCase)));
        while (!parser.EndOfData)
        {
            string[] fields;
            try
            {
                fields = parser.ReadFields() ?? [];
            }
            catch (MalformedLineException)
            {
                continue;
            }

            if (fields.Length > column && fields[column].Length > 0)
            {
                yield return fields[column];
            }
        }
    }

    private sealed class Made(MiningTexts texts, int count) : IVoiceSource
    {
        private const int BlockSize = 8192;

        public int Count => count;

        public IEnumerable<IReadOnlyList<VoiceText>> Read(CancellationToken cancellation)
        {
            for (var from = 0; from < count; from += BlockSize)
            {
                cancellation.ThrowIfCancellationRequested();
                var block = new VoiceText[Math.Min(BlockSize, count - from)];
                for (var i = 0; i < block.Length; i++)
                {
                    block[i] = new(from + i + 1, texts.TextOf(from + i));
                }

                yield return block;
            }
        }
    }
}
