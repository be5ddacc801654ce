using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>One person and one concept: when it was shown, and what the person said. Shown without a choice is not a no.</summary>
public sealed class TriageVerdict : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long ConceptId { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>Null as long as it was only seen, and after an undo.</summary>
    public TriageChoice? Choice { get; set; }

    public IReadOnlyList<TriageReason> Reasons { get; set; } = [];

    /// <summary>The words the person pointed at, or null.</summary>
    public Phrase? Phrase { get; set; }

    /// <summary>Until when the card is this person's where a deck is shared out; null when it was never held.</summary>
    public DateTimeOffset? HeldUntil { get; set; }

    /// <summary>Which words were judged.</summary>
    public string ContentHash { get; set; } = "";

    /// <summary>When the card was first shown to the person.</summary>
    public DateTimeOffset ShownAt { get; set; }

    /// <summary>When the choice was made.</summary>
    public DateTimeOffset? JudgedAt { get; set; }

    /// <summary>How long the card was looked at before the first choice, in milliseconds.</summary>
    public long? LookedFor { get; set; }

    /// <summary>Earlier choices and undos: a change of mind is told, not hidden.</summary>
    public IReadOnlyList<ChangeOfMind> Earlier { get; set; } = [];
}
