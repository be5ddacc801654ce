using System.Security.Cryptography;
using System.Text;

namespace EmpathyConsole.Intelligence.Models;

/// <summary>A versioned instruction to a model, shipped with the program. A change of its words is a new version with a new id.</summary>
/// <param name="Id">Name and version: "theme-prose-1".</param>
/// <param name="Text">The words, with line feeds.</param>
/// <param name="Hash">SHA-256 of the words as UTF-8, 64 hex digits.</param>
public sealed record Prompt(string Id, string Text, string Hash)
{
    /// <summary>What people mean by a theme.</summary>
    public static Prompt ThemeProse { get; } = Load("theme-prose-1");

    /// <summary>Concepts for a brief.</summary>
    public static Prompt Concepts { get; } = Load("concepts-1");

    /// <summary>Whether a model answers, and in the form that is asked for.</summary>
    public static Prompt Trial { get; } = Load("trial-1");

    private static Prompt Load(string id)
    {
        using var stream = new StreamReader(typeof(Prompt).Assembly.GetManifestResourceStream("Prompts." + id) ?? throw new InvalidOperationException($"The prompt '{id}' is not in the program."));
        var text = stream.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
        return new(id, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }
}
