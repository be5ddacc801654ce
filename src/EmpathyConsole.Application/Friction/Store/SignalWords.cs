using System.Collections.Concurrent;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>The dictionary in memory: only grows, read and written from any thread.</summary>
internal sealed class SignalWords : ISignalWords
{
    private readonly ConcurrentDictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string> words = new();

    /// <summary>The highest code known.</summary>
    public long Last { get; private set; }

    public string? Word(int code) => code == 0 ? null : words.GetValueOrDefault(code);

    public int? Code(string word) => codes.TryGetValue(word, out var code) ? code : null;

    /// <summary>Takes a word that is committed.</summary>
    public void Add(string word, int code)
    {
        words[code] = word;
        codes[word] = code;
        Last = Math.Max(Last, code);
    }

    /// <summary>Puts another text in a word's place.</summary>
    public void Rename(string word, int code, string now)
    {
        codes.TryRemove(word, out _);
        Add(now, code);
    }
}
