using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>Addresses that are told of approvals, and what was sent to them.</summary>
public sealed partial class WebhooksPage : IDisposable
{
    private const int PageSize = 50;
    private static readonly (string Slug, string Label)[] States = [("", "All"), ("waiting", "Waiting"), ("arrived", "Arrived"), ("failed", "Did not arrive")];
    private readonly HashSet<string> events = new(WebhookEvents.All, StringComparer.Ordinal);
    private Loading<IReadOnlyList<WebhookLine>> webhooks = null!;
    private Loading<DeliveryPage> sent = null!;
    private NewWebhook? fresh;
    private string address = "";
    private string? trouble;
    private bool adding;
    private (string?, int?)? shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IWebhookDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    /// <summary>waiting, arrived, failed, or nothing for all.</summary>
    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public int? From { get; set; }

    public void Dispose()
    {
        webhooks.Dispose();
        sent.Dispose();
    }

    protected override void OnInitialized() => (webhooks, sent) = (new(StateHasChanged), new(StateHasChanged));

    protected override async Task OnParametersSetAsync()
    {
        if (shown != (State, From))
        {
            shown = (State, From);
            await LoadAsync();
        }
    }

    private static string Link(string state, int from)
    {
        var fields = new[] { state.Length > 0 ? "state=" + state : "", from > 0 ? FormattableString.Invariant($"from={from}") : "" }.Where(f => f.Length > 0);
        return string.Join('?', new[] { "/settings/webhooks", string.Join('&', fields) }.Where(p => p.Length > 0));
    }

    private string Say(DeliveryLine line) => line.State switch
    {
        DeliveryState.Arrived => "arrived",
        DeliveryState.Failed => $"did not arrive, {line.Tries} {(line.Tries == 1 ? "try" : "tries")}",
        _ when line.Tries == 0 => "waiting",
        _ => $"tried {(line.Tries == 1 ? "once" : $"{line.Tries} times")}, again {Clock.Moment(line.NextTryAt!.Value)}",
    };

    private async Task LoadAsync()
    {
        DeliveryState? state = Enum.TryParse<DeliveryState>(State, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        await webhooks.LoadAsync(c => Desk.ListAsync(Caller, c));
        await sent.LoadAsync(c => Desk.DeliveriesAsync(Caller, state, From ?? 0, PageSize, c));
    }

    private void Toggle(string name)
    {
        if (!events.Remove(name))
        {
            events.Add(name);
        }
    }

    private async Task AddAsync()
    {
        if (adding)
        {
            return;
        }

        adding = true;
        var made = await Desk.AddAsync(Caller, address, [.. events], CancellationToken.None);
        adding = false;
        trouble = made.Problem?.Sentence;
        if (made.Succeeded)
        {
            (fresh, address) = (made.Value, "");
            await LoadAsync();
        }
    }

    private async Task TestAsync(WebhookLine hook) => await SayAsync(await Desk.TestAsync(Caller, hook.Id, CancellationToken.None), "A test is on its way.");

    private async Task SwitchAsync(WebhookLine hook) => await SayAsync(await Desk.SwitchAsync(Caller, hook.Id, !hook.Active, CancellationToken.None), hook.Active ? "Switched off. What waits is kept." : "Switched on.");

    private async Task AgainAsync(DeliveryLine line) => await SayAsync(await Desk.AgainAsync(Caller, line.Id, CancellationToken.None), "On its way again.");

    private async Task RemoveAsync(WebhookLine hook)
    {
        if (await Dialogs.AskAsync("Remove this webhook?", $"{hook.Address} is told nothing more, and its deliveries go from the list. This can't be taken back.", "Remove"))
        {
            await SayAsync(await Desk.RemoveAsync(Caller, hook.Id, CancellationToken.None), "Removed.");
        }
    }

    private async Task SayAsync(Result<Done> done, string words)
    {
        if (done.Succeeded)
        {
            Toasts.Done(words);
        }
        else
        {
            Toasts.Trouble(done.Problem.Sentence);
        }

        await LoadAsync();
    }
}
