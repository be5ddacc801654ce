namespace EmpathyConsole.Domain.Guardrails.Attacks;

/// <summary>How a text is rewritten so that a guardrail may miss it: the first eight hide the same words, the others say the same in other words.</summary>
public enum AttackKind
{
    /// <summary>Letters apart: "h u r r y", "h.u.r.r.y".</summary>
    Spacing = 1,

    /// <summary>Letters of other alphabets, in circles, wide or mathematical.</summary>
    Lookalikes = 2,

    /// <summary>Digits and signs for letters: "l1m1ted".</summary>
    Leet = 3,

    /// <summary>Emoji between letters or words.</summary>
    Emoji = 4,

    /// <summary>Words in two: "lim ited", "lim-ited".</summary>
    SplitWord = 5,

    /// <summary>Letters stretched: "huuurry".</summary>
    RepeatedLetters = 6,

    /// <summary>Capitals and small letters mixed.</summary>
    Case = 7,

    /// <summary>Characters nobody sees inside or between words.</summary>
    ZeroWidth = 8,

    /// <summary>"Don't" for "do not" and back.</summary>
    Contraction = 9,

    /// <summary>Clauses in another order.</summary>
    Reordered = 10,

    /// <summary>A friendly frame around it: "A gentle reminder: ...".</summary>
    Framed = 11,

    /// <summary>Synonyms, other forms of a word, an adverb more or less.</summary>
    OtherWords = 12,
}
