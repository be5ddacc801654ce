using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Library;

/// <summary>One concept: its words, what it rests on, where it comes from, what people changed.</summary>
public sealed partial class OneConceptPage : IDisposable
{
    private Loading<ConceptSheet> sheet = null!;
    private Dictionary<string, string> names = new(StringComparer.Ordinal);
    private ConceptText? draft;
    private string? trouble;
    private bool busy;
    private long shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter]
    public long Id { get; set; }

    [Inject]
    public required IConceptDesk Desk { get; init; }

    [Inject]
    public required IGuardrailDesk Guardrails { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    public void Dispose() => sheet.Dispose();

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            (shown, draft) = (Id, null);
            await sheet.LoadAsync(c => Desk.GetAsync(Caller, Id, c));
            var all = await Guardrails.ListAsync(Caller, CancellationToken.None);
            names = all.Succeeded ? all.Value.ToDictionary(g => g.Slug, g => g.Name, StringComparer.Ordinal) : names;
        }
    }

    private static string PartOf(ConceptText text, Finding finding) => finding.Part switch
    {
        CopyPart.Headline => text.Headline,
        CopyPart.Body => text.Body,
        CopyPart.Cta => text.Cta,
        CopyPart.Visual => text.Visual,
        _ => "",
    };

    private static string Text(ChangeEventArgs e) => e.Value as string ?? "";

    private static string Lead(ConceptSheet concept) =>
        concept.ApprovedBy is { } by ? $"Approved by {by}, for exactly these words."
        : concept.ApprovalEnded is { Length: > 0 } ended ? $"An approval has ended: {ended}"
        : concept.Rank > 0 ? $"Pick {concept.Rank} of {Ranking.Size}, not approved yet."
        : $"Written for {concept.Stage.ToLowerInvariant()}.";

    // words that are being changed stay: they are judged when they are saved
    private Task JudgedAsync() => draft is null ? sheet.LoadAsync(c => Desk.GetAsync(Caller, Id, c)) : Task.CompletedTask;

    private async Task SaveAsync()
    {
        busy = true;
        var saved = await Desk.EditAsync(Caller, Id, sheet.Value!.Revision, draft!, CancellationToken.None);
        busy = false;
        if (!saved.Succeeded)
        {
            trouble = saved.Problem.Sentence;
            return;
        }

        sheet.Set(saved.Value);
        (draft, trouble) = (null, null);
        Toasts.Done("Saved and judged again.");
    }
}
