using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>What a language model wrote on a theme, with where it came from. One a theme; writing again replaces it.</summary>
public sealed class ThemeProse : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long ThemeId { get; set; }

    public IReadOnlyList<StoredSentence> Sentences { get; set; } = [];

    /// <summary>The model that was asked for.</summary>
    public string ModelAsked { get; set; } = "";

    /// <summary>The model that said it answered; empty if it did not say.</summary>
    public string ModelReturned { get; set; } = "";

    public string PromptId { get; set; } = "";

    /// <summary>SHA-256 of the prompt, 64 hex digits.</summary>
    public string PromptHash { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>Of all calls it took, as the server counts; 0 if it did not say.</summary>
    public long InputTokens { get; set; }

    /// <summary>Of all calls it took, as the server counts; 0 if it did not say.</summary>
    public long OutputTokens { get; set; }

    /// <summary>The first answer did not pass the checks, the second did.</summary>
    public bool Repaired { get; set; }

    /// <summary>The theme's voices when it was written, as <see cref="MembersMark"/> sums them up.</summary>
    public string Members { get; set; } = "";
}
