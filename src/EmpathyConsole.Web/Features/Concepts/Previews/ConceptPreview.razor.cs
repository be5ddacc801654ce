using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Previews;

/// <summary>A concept as the customer would meet it in its channel or, for a look, in another; with what it rests on.</summary>
public sealed partial class ConceptPreview
{
    private string? chosen;
    private bool phone;

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter, EditorRequired]
    public required ConceptText Text { get; set; }

    [Parameter, EditorRequired]
    public required string Channel { get; set; }

    [Parameter, EditorRequired]
    public Verdict Verdict { get; set; }

    [Parameter]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    [Parameter]
    public IReadOnlyList<ConceptEvidence> Evidence { get; set; } = [];

    /// <summary>The phrase that is pointed at, or null.</summary>
    [Parameter]
    public Phrase? Phrase { get; set; }

    private PreviewCopy Copy => new(Text, Findings, Phrase, Clock.Workspace.Name, phone);

    private string Shown => chosen ?? Channel;

    private string Icon => ConceptChannels.Find(Shown)?.Icon ?? "campaign";

    private string Says => Verdict switch
    {
        Verdict.Pass => "Guardrails pass",
        Verdict.Advise => "Guardrails advise",
        Verdict.Warn => "Guardrails warn",
        _ => "Guardrails block",
    };

    private string Caption(ConceptEvidence item)
    {
        var voices = item.Voices > 0 ? $", {NumberText.Count(item.Voices)} {(item.Voices == 1 ? "voice" : "voices")}" : "";
        return string.Join('|', new[] { Capital(item.Source), item.Time is { } time ? Clock.Day(time) : "", item.Theme + voices }.Where(s => s.Length > 0));
    }

    private static string Capital(string word) => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..].Replace('-', ' ');
}
