namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>How far a taste may be trusted.</summary>
public enum TasteState
{
    /// <summary>Fewer answers than the floor: the order is by chance.</summary>
    TooFew,

    /// <summary>Enough answers to order by, but not shown to foresee better than "the longer one wins".</summary>
    Unproven,

    /// <summary>Foresees answers in campaigns it did not learn from better than "the longer one wins", beyond the interval.</summary>
    Learned,
}
