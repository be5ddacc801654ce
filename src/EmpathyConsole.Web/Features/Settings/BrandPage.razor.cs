using EmpathyConsole.Application.Brand;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>The brand's sheet.</summary>
public sealed partial class BrandPage : IDisposable
{
    private Loading<BrandSheet> sheet = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IBrandDesk Desk { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool CanEdit => Caller.May(Operation.BrandEdit);

    public void Dispose() => sheet.Dispose();

    protected override async Task OnInitializedAsync()
    {
        sheet = new(StateHasChanged);
        await sheet.LoadAsync(c => Desk.GetAsync(Caller, c));
    }

    private async Task ReloadAsync()
    {
        await Clock.LoadAsync(Caller, CancellationToken.None);
        await sheet.RetryAsync();
    }

    private Task Edit(BrandValue value) => EditAsync<ValueForm>("value", new(StringComparer.Ordinal) { [nameof(ValueForm.Value)] = value });

    private Task Edit(OfferFact fact) => EditAsync<OfferForm>("offer fact", new(StringComparer.Ordinal) { [nameof(OfferForm.Fact)] = fact });

    private Task Edit(Persona persona) => EditAsync<PersonaForm>("persona", new(StringComparer.Ordinal) { [nameof(PersonaForm.Persona)] = persona });

    private async Task EditAsync<T>(string kind, Dictionary<string, object?> parameters)
        where T : ComponentBase
    {
        parameters["Caller"] = Caller;
        parameters["Clock"] = Clock;
        if (await Dialogs.OpenAsync<T>($"Brand {kind}", parameters, new() { Width = "34rem", CloseDialogOnEsc = true }) is true)
        {
            Toasts.Done($"Saved the {kind}");
            await sheet.RetryAsync();
        }
    }

    private async Task DeleteAsync(string kind, long id, string name)
    {
        if (await Dialogs.AskAsync($"Delete {name}?", "Briefs and concepts made so far keep what they say. This can't be taken back.", "Delete"))
        {
            var done = await Desk.DeleteAsync(Caller, kind, id, CancellationToken.None);
            if (!done.Succeeded)
            {
                Toasts.Trouble(done.Problem.Sentence);
            }

            await sheet.RetryAsync();
        }
    }
}
