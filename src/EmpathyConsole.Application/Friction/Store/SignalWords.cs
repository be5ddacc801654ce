namespace EmpathyConsole.Application.Friction.Store;

/// <summary>
/// The dictionary in memory: only grows; read from any thread while one adds. Two arrays instead of an object for each of a million words:
/// what collects memory has to look at every object, at every turn.
/// </summary>
internal sealed class SignalWords : ISignalWords
{
    private readonly Lock turn = new();

    // what a reader has in hand stays as it was, but for words that come to free places
    private volatile string?[] words = new string?[1024];
    private volatile int[] table = new int[2048];
    private int count;
    private long renames;

    /// <summary>The highest code known.</summary>
    public long Last { get; private set; }

    /// <summary>How many words were given another text: a code found before may be a forgotten person's now.</summary>
    public long Renames => Interlocked.Read(ref renames);

    public string? Word(int code) => words is var all && (uint)code < (uint)all.Length ? Volatile.Read(ref all[code]) : null;

    public int? Code(string word) => Find(word) is > 0 and var code ? code : null;

    /// <summary>The code of a text; 0 when no signal names it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        // the table first: the words a code of it stands for were there before it
        var codes = table;
        var all = words;
        var mask = codes.Length - 1;
        for (var at = string.GetHashCode(word, StringComparison.Ordinal) & mask; ; at = (at + 1) & mask)
        {
            var code = Volatile.Read(ref codes[at]);
            if (code == 0)
            {
                return 0;
            }

            if ((uint)code < (uint)all.Length && all[code] is { } text && word.SequenceEqual(text))
            {
                return code;
            }
        }
    }

    /// <summary>Takes a word that is committed.</summary>
    public void Add(string word, int code)
    {
        lock (turn)
        {
            if (Find(word) == code)
            {
                return;
            }

            if (code >= words.Length)
            {
                var more = words;
                Array.Resize(ref more, Math.Max(code + 1, words.Length * 2));
                words = more;
            }

            Volatile.Write(ref words[code], word);
            if (++count * 2 > table.Length)
            {
                Grow();
            }
            else
            {
                Put(table, word, code);
            }

            Last = Math.Max(Last, code);
        }
    }

    /// <summary>Puts another text in a word's place. The old text's place in the table leads to the new one, and so finds nothing any more.</summary>
    public void Rename(string word, int code, string now)
    {
        lock (turn)
        {
            if (Find(word) == code)
            {
                Interlocked.Increment(ref renames);
                Volatile.Write(ref words[code], null);
            }

            Add(now, code);
        }
    }

    private static void Put(int[] table, string word, int code)
    {
        var mask = table.Length - 1;
        var at = string.GetHashCode(word, StringComparison.Ordinal) & mask;
        while (table[at] != 0)
        {
            at = (at + 1) & mask;
        }

        Volatile.Write(ref table[at], code);
    }

    private void Grow()
    {
        var bigger = new int[table.Length * 2];
        var all = words;
        for (var code = 1; code < all.Length; code++)
        {
            if (all[code] is { } word)
            {
                Put(bigger, word, code);
            }
        }

        table = bigger;
    }
}
