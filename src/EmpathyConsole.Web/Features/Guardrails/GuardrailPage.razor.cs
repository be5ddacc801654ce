using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>One guardrail: its sentence, examples, wording and versions, beside a text to try.</summary>
public sealed partial class GuardrailPage : IDisposable
{
    private Loading<GuardrailDetail> rule = null!;
    private Dictionary<string, string> names = new(StringComparer.Ordinal);
    private TryText? trying;
    private string? open;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IGuardrailDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>The guardrail's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    public void Dispose() => rule.Dispose();

    protected override void OnInitialized() => rule = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(open, Slug, StringComparison.Ordinal))
        {
            return;
        }

        open = Slug;
        await rule.LoadAsync(c => Desk.GetAsync(Caller, Slug, c));
        var all = await Desk.ListAsync(Caller, CancellationToken.None);
        names = all.Succeeded ? all.Value.ToDictionary(g => g.Slug, g => g.Name, StringComparer.Ordinal) : names;
    }

    private static string? Tint(SentencePart part, GuardrailDetail detail) =>
        part.Kind == SentencePartKind.Severity ? detail.Guardrail.Severity.ToString().ToLowerInvariant() : null;

    private async Task SwitchAsync(bool on)
    {
        if (await TakeAsync(await Desk.SwitchAsync(Caller, Slug, on, Revision, CancellationToken.None)))
        {
            Toasts.Done($"\"{rule.Value!.Guardrail.Name}\" is {(on ? "on" : "off")}.", () => SwitchAsync(!on));
        }
    }

    private async Task EditAsync(GuardrailEdit edit)
    {
        if (await TakeAsync(await Desk.EditAsync(Caller, Slug, edit, Revision, CancellationToken.None)))
        {
            Toasts.Done(FormattableString.Invariant($"Version {rule.Value!.Summary.Version} is live."));
        }
    }

    private async Task RestoreAsync(int version)
    {
        if (await TakeAsync(await Desk.RestoreAsync(Caller, Slug, version, Revision, CancellationToken.None)))
        {
            Toasts.Done(FormattableString.Invariant($"Version {version} is back, as version {rule.Value!.Summary.Version}."));
        }
    }

    private int Revision => rule.Value?.Summary.Revision ?? 0;

    private async Task<bool> TakeAsync(Result<GuardrailDetail> changed)
    {
        if (!changed.Succeeded)
        {
            Toasts.Trouble(changed.Problem.Sentence);
            if (changed.Problem.Kind == ProblemKind.Conflict)
            {
                await rule.RetryAsync();
            }

            return false;
        }

        rule.Set(changed.Value);
        StateHasChanged();
        if (trying is not null)
        {
            await trying.AgainAsync();
        }

        return true;
    }

    private Task TryAsync(GuardrailExample example) => trying?.ShowAsync(example.Text) ?? Task.CompletedTask;
}
