using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>All guardrails by family, to switch on and off, beside a text to try.</summary>
public sealed partial class GuardrailsPage : IDisposable
{
    private static readonly (string? Slug, string Word)[] Shows = [(null, "All"), ("on", "On"), ("off", "Off")];
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

    /// <summary>on, off, or all.</summary>
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

    private IReadOnlyList<GuardrailSummary> Shown(IReadOnlyList<GuardrailSummary> all) => Show switch
    {
        "on" => [.. all.Where(g => g.On)],
        "off" => [.. all.Where(g => !g.On)],
        _ => all,
    };

    private async Task SwitchAsync(GuardrailSummary rule, bool on)
    {
        var changed = await Desk.SwitchAsync(Caller, rule.Slug, on, rule.Revision, CancellationToken.None);
        await AfterAsync(changed);
        if (changed.Succeeded)
        {
            var now = changed.Value.Summary;
            Toasts.Done($"\"{rule.Name}\" is {(on ? "on" : "off")}.", () => SwitchAsync(now, !on));
        }
    }

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
