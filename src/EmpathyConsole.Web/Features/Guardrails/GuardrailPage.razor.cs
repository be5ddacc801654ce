using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Guardrails;

/// <summary>One guardrail: its sentence, examples, exceptions and versions, beside a text to try.</summary>
public sealed partial class GuardrailPage : IDisposable
{
    private Loading<GuardrailDetail> rule = null!;
    private Dictionary<string, string> names = new(StringComparer.Ordinal);
    private TryText? trying;
    private IReadOnlyList<ExceptionRow> exceptions = [];
    private string? open;
    private bool asking;
    private string note = "";

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IGuardrailDesk Desk { get; init; }

    [Inject]
    public required IGuardrailDraftDesk Drafts { get; init; }

    [Inject]
    public required IPublishDesk Publishing { get; init; }

    [Inject]
    public required IGuardrailExceptionDesk ExceptionDesk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>The guardrail's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    private bool MayEdit => Caller.May(Operation.GuardrailsEdit);

    private bool MayPublish => Caller.May(Operation.GuardrailsPublish);

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
        await ExceptionsAsync();
        var all = await Desk.ListAsync(Caller, CancellationToken.None);
        names = all.Succeeded ? all.Value.ToDictionary(g => g.Slug, g => g.Name, StringComparer.Ordinal) : names;
    }

    private static string? Tint(SentencePart part, GuardrailDetail detail) =>
        part.Kind == SentencePartKind.Severity ? detail.Guardrail.Severity.ToString().ToLowerInvariant() : null;

    private static string StageOf(GuardrailDetail detail) => detail.Summary.Version == 0
        ? "Draft, never proposed"
        : FormattableString.Invariant($"Version {detail.Summary.Version} {(detail.Summary.On ? "is live" : Families.Stage(detail.Summary.Stage))}");

    private async Task EditAsync()
    {
        var draft = await Drafts.OpenAsync(Caller, Slug, CancellationToken.None);
        if (draft.Succeeded)
        {
            Navigation.NavigateTo($"/guardrails/{Slug}/draft");
        }
        else
        {
            Toasts.Trouble(draft.Problem.Sentence);
        }
    }

    private async Task RetireAsync()
    {
        if (await TakeAsync(await Publishing.AskToRetireAsync(Caller, Slug, note, CancellationToken.None)))
        {
            (asking, note) = (false, "");
            Toasts.Done("A second CX lead is asked.");
        }
    }

    private async Task GoLiveAsync()
    {
        if (await TakeAsync(await Publishing.GoLiveAsync(Caller, Slug, Revision, CancellationToken.None)))
        {
            Toasts.Done(FormattableString.Invariant($"Version {rule.Value!.Summary.Version} is live."));
        }
    }

    private async Task EndShadowAsync()
    {
        if (await TakeAsync(await Publishing.EndShadowAsync(Caller, Slug, Revision, CancellationToken.None)))
        {
            Toasts.Done("The version is out of the shadow and judges nothing.");
        }
    }

    private async Task RollBackAsync(int version)
    {
        var before = rule.Value!.Summary is { On: true } live ? live.Version : (int?)null;
        if (await TakeAsync(await Publishing.RollBackAsync(Caller, Slug, version, Revision, CancellationToken.None)))
        {
            Toasts.Done(FormattableString.Invariant($"Version {version} is live again."), before is { } other ? () => RollBackAsync(other) : null);
        }
    }

    private async Task EndExceptionAsync(long id)
    {
        var ended = await ExceptionDesk.EndAsync(Caller, id, CancellationToken.None);
        if (ended.Succeeded)
        {
            Toasts.Done("The exception has ended.");
            await ExceptionsAsync();
        }
        else
        {
            Toasts.Trouble(ended.Problem.Sentence);
        }
    }

    private async Task ExceptionsAsync()
    {
        var all = await ExceptionDesk.ListAsync(Caller, Slug, CancellationToken.None);
        exceptions = all.Succeeded ? all.Value : [];
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
