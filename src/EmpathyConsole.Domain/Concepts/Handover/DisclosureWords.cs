namespace EmpathyConsole.Domain.Concepts.Handover;

/// <summary>What people are told about who wrote a message. "{brand}" stands for the brand's name.</summary>
/// <param name="ByModel">When a language model wrote it.</param>
/// <param name="ByPatterns">When the built-in writer did.</param>
/// <param name="Edited">Added when a person changed the words.</param>
public sealed record DisclosureWords(string ByModel, string ByPatterns, string Edited)
{
    public const string Brand = "{brand}";
    public const int Longest = 400;

    public static DisclosureWords Usual { get; } = new(
        "These words were written with the help of artificial intelligence, and read and approved by people at {brand}.",
        "These words were put together by a program from sentences people wrote, and read and approved by people at {brand}.",
        "A person at {brand} changed the wording.");

    public string Of(ConceptOrigin origin, bool edited, string brand)
    {
        var words = origin == ConceptOrigin.Model ? ByModel : ByPatterns;
        return (edited && Edited.Length > 0 ? $"{words} {Edited}" : words).Replace(Brand, brand, StringComparison.OrdinalIgnoreCase);
    }
}
