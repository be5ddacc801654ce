namespace EmpathyConsole.Domain.Concepts;

/// <summary>Who wrote a concept, by the name that stands in its provenance.</summary>
public static class WriterNames
{
    /// <summary>What the names of writers begin with that put lines together which people wrote.</summary>
    public const string BuiltInPrefix = "built-in";

    /// <summary>What the names of writers begin with that ask a language model.</summary>
    public const string ModelPrefix = "model ";

    public static bool IsBuiltIn(string writer) => writer.StartsWith(BuiltInPrefix, StringComparison.Ordinal);

    public static bool IsModel(string writer) => writer.StartsWith(ModelPrefix, StringComparison.Ordinal);

    /// <summary>In two or three words: "the built-in writer", "the model small-7b".</summary>
    public static string InWords(string writer) =>
        IsBuiltIn(writer) ? "the built-in writer" : IsModel(writer) ? $"the model {writer[ModelPrefix.Length..]}" : writer;

    /// <summary>As people read it: "sketches by the built-in writer", "by the model small-7b".</summary>
    public static string Label(string writer) =>
        IsBuiltIn(writer) ? "sketches by the built-in writer"
        : IsModel(writer) ? $"by the model {writer[ModelPrefix.Length..]}"
        : $"by {writer}";
}
