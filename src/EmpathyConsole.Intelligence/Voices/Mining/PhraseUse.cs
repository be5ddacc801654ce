namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>How a phrase is used in a group: in how many texts, and in which wordings.</summary>
internal sealed class PhraseUse
{
    private int places;
    private int opening;
    private int closing;
    private readonly Dictionary<ulong, (int Times, Phrase Example)> wordings = [];

    /// <summary>Texts it stands in.</summary>
    public int Texts { get; private set; }

    /// <summary>How whole it is, 0 to 1: at how many of its places it begins and ends where a thought does. A ragged end is worse.</summary>
    public double Whole => (0.1 + (0.9 * closing / places)) * (0.4 + (0.6 * opening / places));

    public void Add(bool newText, ulong wording, Phrase phrase, bool opens, bool closes)
    {
        Texts += newText ? 1 : 0;
        places++;
        opening += opens ? 1 : 0;
        closing += closes ? 1 : 0;
        wordings[wording] = wordings.TryGetValue(wording, out var known) ? (known.Times + 1, known.Example) : (1, phrase);
    }

    /// <summary>The wording used most; of equals the shorter, then the one that comes first.</summary>
    public Phrase Best() => wordings.Values
        .OrderByDescending(w => w.Times).ThenBy(w => w.Example.Count).ThenBy(w => w.Example.Text).ThenBy(w => w.Example.First)
        .First().Example;
}
