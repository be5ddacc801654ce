using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>All guardrails by family, beside a text to try.</summary>
public sealed partial class GuardrailsPage : IDisposable
{
    private static readonly (string? Slug, string Word)[] Shows = [(null, "All"), ("live", "Live"), ("waiting", "Waiting"), ("shadow", "Shadow"), ("draft", "Drafts"), ("retired", "Retired")];
    private Loading<IReadOnlyList<GuardrailSummary>> rules = null!;
    private Dictionary<string, string> names = new(StringComparer.Ordinal);
    private TryText trying = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IGuardrailDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>live, waiting, shadow, draft, retired; or all.</summary>
    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    public void Dispose() => rules.Dispose();

    protected override async Task OnInitializedAsync()
    {
        rules = new(StateHasChanged);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        await rules.LoadAsync(c => Desk.ListAsync(Caller, c));
        names = (rules.Value ?? []).ToDictionary(g => g.Slug, g => g.Name, StringComparer.Ordinal);
    }

    private (string Title, string Text) None => Show switch
    {
        "live" => ("None is live", "Nothing is judged until a guardrail is published."),
        "waiting" => ("Nothing waits", "When a CX lead proposes a change, it waits here for a second one."),
        "shadow" => ("None is in the shadow", "A version in the shadow judges every text and says nothing; what it would have said is counted."),
        "draft" => ("No drafts", "Begin a guardrail, or open one and write its next version."),
        _ => ("None is retired", "A guardrail that falls silent is kept here with its versions."),
    };

    private IReadOnlyList<GuardrailSummary> Shown(IReadOnlyList<GuardrailSummary> all) => Show switch
    {
        "live" => [.. all.Where(g => g.Stage == VersionStage.Live)],
        "waiting" => [.. all.Where(g => g.Proposal is not null)],
        "shadow" => [.. all.Where(g => g.Stage == VersionStage.Shadow || g.InShadow)],
        "draft" => [.. all.Where(g => g.HasDraft)],
        "retired" => [.. all.Where(g => g.Stage == VersionStage.Retired)],
        _ => all,
    };

    private async Task BeginAsync() => await AfterAsync(await Desk.BeginAsync(Caller, CancellationToken.None));

    private async Task AfterAsync<T>(Result<T> changed)
    {
        if (!changed.Succeeded)
        {
            Toasts.Trouble(changed.Problem.Sentence);
        }

        await LoadAsync();
        await trying.AgainAsync();
        StateHasChanged();
    }
}
