using EmpathyConsole.Application.Moments;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Moments;

/// <summary>The simulator and the decisions that were made.</summary>
public sealed partial class MomentsPage : IDisposable
{
    private Loading<Simulation> trial = null!;
    private Loading<DecisionPage> decisions = null!;
    private Loading<Decision>? opened;
    private IReadOnlyList<PersonLine> people = [];
    private MomentDraft draft = new();
    private MomentDraft? tried;
    private string? openedId;
    private string? text;
    private DecisionFilter? filter;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IMomentsDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? Person { get; set; }

    [SupplyParameterFromQuery]
    public string? Channel { get; set; }

    [SupplyParameterFromQuery]
    public string? Stage { get; set; }

    [SupplyParameterFromQuery]
    public string? Purpose { get; set; }

    [SupplyParameterFromQuery]
    public string? At { get; set; }

    [SupplyParameterFromQuery]
    public bool? Consent { get; set; }

    [SupplyParameterFromQuery]
    public bool? Paused { get; set; }

    [SupplyParameterFromQuery]
    public bool? Ticket { get; set; }

    [SupplyParameterFromQuery]
    public int? Sent { get; set; }

    [SupplyParameterFromQuery]
    public int? Stories { get; set; }

    /// <summary>A decision from the record, opened.</summary>
    [SupplyParameterFromQuery]
    public string? Decision { get; set; }

    /// <summary>Filter of the list: outcome.</summary>
    [SupplyParameterFromQuery]
    public string? Outcome { get; set; }

    /// <summary>Filter of the list: the rule that settled it.</summary>
    [SupplyParameterFromQuery]
    public string? Rule { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageNumber { get; set; }

    public void Dispose()
    {
        trial.Dispose();
        decisions.Dispose();
        opened?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        trial = new(StateHasChanged);
        decisions = new(StateHasChanged);
        ForgetText();
        if (Caller.May(Operation.PeopleOpen))
        {
            people = (await Desk.PeopleAsync(Caller, null, 100, CancellationToken.None)).Match(p => p, _ => []);
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        draft = new(Person, string.IsNullOrWhiteSpace(Channel) ? "email" : Channel, Stage, Purpose, text, At, Consent, Paused, Ticket, Sent, Stories);
        await Task.WhenAll(SimulateAsync(), OpenAsync(), ListAsync());
    }

    private Task SimulateAsync()
    {
        if (draft == tried)
        {
            return Task.CompletedTask;
        }

        tried = draft;
        return trial.LoadAsync(c => Desk.SimulateAsync(Caller, draft.Moment, draft.Sketch, c));
    }

    private async Task OpenAsync()
    {
        if (string.Equals(openedId, Decision, StringComparison.Ordinal))
        {
            return;
        }

        openedId = Decision;
        opened?.Dispose();
        opened = Decision is null ? null : new(StateHasChanged);
        if (opened is not null)
        {
            await opened.LoadAsync(c => Desk.OpenDecisionAsync(Caller, Decision!, c));
        }
    }

    private Task ListAsync()
    {
        var wanted = new DecisionFilter(MomentWords.OutcomeOf(Outcome), Rule: Rule, Page: PageNumber ?? 1, Size: 10);
        if (wanted == filter)
        {
            return Task.CompletedTask;
        }

        filter = wanted;
        return decisions.LoadAsync(c => Desk.DecisionsAsync(Caller, wanted, c));
    }

    /// <summary>An address from elsewhere that carries words loses them before anybody copies it.</summary>
    private void ForgetText()
    {
        var bare = Navigation.GetUriWithQueryParameter("text", (string?)null);
        if (!string.Equals(bare, Navigation.Uri, StringComparison.Ordinal) && new Uri(Navigation.Uri).Query.Contains("text=", StringComparison.OrdinalIgnoreCase))
        {
            Navigation.NavigateTo(bare, replace: true);
        }
    }

    /// <summary>While somebody types: tried at once. The words stay in this page.</summary>
    private async Task TypeAsync(MomentDraft changed)
    {
        (draft, text) = (changed, changed.Text);
        await SimulateAsync();
    }

    private async Task ChangeAsync(MomentDraft changed)
    {
        await TypeAsync(changed);
        var query = new Dictionary<string, object?>(changed.Query, StringComparer.Ordinal) { ["decision"] = null };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(query), replace: true);
    }

    private Task StartOver() => ChangeAsync(draft with { Consent = null, Paused = null, Ticket = null, Sent = null, Stories = null });

    /// <summary>The draft a counterfactual leads to, or null where there is no switch for it.</summary>
    private MomentDraft? TryFor(Simulation shown)
    {
        MomentDraft? changed = draft;
        foreach (var key in shown.Decision.Counterfactual?.Keys ?? [])
        {
            changed = changed?.With(key, shown);
        }

        return shown.Decision.Counterfactual is null ? null : changed;
    }
}
