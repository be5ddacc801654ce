using EmpathyConsole.Application.Keys;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>API keys: made, shown once, revoked.</summary>
public sealed partial class KeysPage : IDisposable
{
    private static readonly (Scopes Scope, string Does)[] Does =
    [
        (Scopes.Read, "themes, journeys, concepts, friction"),
        (Scopes.Write, "import voices, signals, people"),
        (Scopes.Check, "check a text against the guardrails"),
        (Scopes.Decide, "ask for a decision about a moment"),
    ];

    private Loading<IReadOnlyList<KeyLine>> keys = null!;
    private NewKey? fresh;
    private string name = "";
    private Scopes scopes = Scopes.Read;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IKeysDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    public void Dispose() => keys.Dispose();

    protected override async Task OnInitializedAsync()
    {
        keys = new(StateHasChanged);
        await keys.LoadAsync(c => Desk.ListAsync(Caller, c));
    }

    private async Task CreateAsync()
    {
        var made = await Desk.CreateAsync(Caller, name, scopes, CancellationToken.None);
        if (!made.Succeeded)
        {
            Toasts.Trouble(made.Problem.Sentence);
            return;
        }

        (fresh, name) = (made.Value, "");
        await keys.RetryAsync();
    }

    private async Task RevokeAsync(KeyLine key)
    {
        if (await Dialogs.AskAsync($"Revoke {key.Name}?", "Whatever uses this key stops working at once. This can't be taken back.", "Revoke"))
        {
            await Desk.RevokeAsync(Caller, key.Id, CancellationToken.None);
            Toasts.Done($"Revoked {key.Name}");
            await keys.RetryAsync();
        }
    }
}
