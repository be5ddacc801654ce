namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>How a phrase is used in a group: in how many texts, and in which wordings.</summary>
internal sealed class PhraseUse
{
    private int places;
    private int whole;
    private readonly Dictionary<ulong, (int Times, Phrase Example)> wordings = [];

    /// <summary>Texts it stands in.</summary>
    public int Texts { get; private set; }

    /// <summary>Share of its places where what stands before and after leaves it whole: a pause, or a small word. 0 to 1.</summary>
    public double Whole => (double)whole / (2 * places);

    public void Add(bool newText, ulong wording, Phrase phrase, bool opens, bool closes)
    {
        Texts += newText ? 1 : 0;
        places++;
        whole += (opens ? 1 : 0) + (closes ? 1 : 0);
        wordings[wording] = wordings.TryGetValue(wording, out var known) ? (known.Times + 1, known.Example) : (1, phrase);
    }

    /// <summary>The wording used most; of equals the shorter, then the one that comes first.</summary>
    public Phrase Best() => wordings.Values
        .OrderByDescending(w => w.Times).ThenBy(w => w.Example.Count).ThenBy(w => w.Example.Text).ThenBy(w => w.Example.First)
        .First().Example;
}
