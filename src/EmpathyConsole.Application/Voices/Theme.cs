using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices;

/// <summary>A desire, fear, frustration, confusion, relief or delight found in verbatims. What a person said of it survives mining again.</summary>
public sealed class Theme : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public ThemeKind Kind { get; set; }

    public string Label { get; set; } = "";

    public ThemeStatus Status { get; set; } = ThemeStatus.New;

    /// <summary>What the machine called it when it was last found, whatever a person calls it.</summary>
    public string FoundLabel { get; set; } = "";

    /// <summary>
    /// The pair of cues it is inferred from, by the name of its row in the table of inferences; null for a theme that was said. An inferred
    /// theme is always a fear, has no members and is never shown as a quote: its voices are <see cref="InferredSpan"/> rows.
    /// </summary>
    public string? Inference { get; set; }

    /// <summary>Not said by anybody: inferred from pairs of cues.</summary>
    public bool Inferred { get; set; }

    /// <summary>What the emotion reader read in its voices; null before that.</summary>
    public StoredFeelings? Feelings { get; set; }

    /// <summary>The theme a person merged this one into: it is shown no more, and what is found for it goes to its target.</summary>
    public long? MergedInto { get; set; }

    /// <summary>What people are really buying: the feeling behind the purchase, up to 200 characters; null when nobody wrote it down.</summary>
    public string? Buying { get; set; }

    /// <summary>What else would serve it: short ideas; null for none.</summary>
    public IReadOnlyList<string>? Serves { get; set; }

    /// <summary>The label is a person's own.</summary>
    public bool Renamed { get; set; }

    /// <summary>0 to 1: how alike its voices are.</summary>
    public double Cohesion { get; set; }

    /// <summary>Voices in it.</summary>
    public int Count { get; set; }

    public DateTimeOffset FoundAt { get; set; }

    public DateTimeOffset? JudgedAt { get; set; }

    public string? JudgedByName { get; set; }

    public int Revision { get; set; }
}
