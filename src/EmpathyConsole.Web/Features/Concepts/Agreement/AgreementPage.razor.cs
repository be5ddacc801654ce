using System.Globalization;
using EmpathyConsole.Application.Concepts.Agreement;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Concepts.Agreement;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Agreement;

/// <summary>How far people agree on the concepts of a brief, on what they don't, and each dispute with what settled it.</summary>
public sealed partial class AgreementPage : IDisposable
{
    private Loading<AgreementReport> report = null!;
    private long shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter]
    public long Id { get; set; }

    [Inject]
    public required IAgreementDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private string Root => $"/concepts/briefs/{Id}";

    public void Dispose() => report.Dispose();

    protected override void OnInitialized() => report = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            shown = Id;
            await report.LoadAsync(c => Desk.ReportAsync(Caller, Id, c));
        }
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Words(DisputedFeature feature) => feature.Kind switch
    {
        "angle" => $"Concepts that {feature.Name}",
        "theme" => $"Concepts on “{feature.Name}”",
        "headline" => $"Headline {feature.Name}",
        _ => $"{feature.Kind}: {feature.Name}",
    };

    private Task SettleAsync(Dispute dispute, TriageChoice choice, string reason) =>
        ShowAsync(Desk.SettleAsync(Caller, dispute.Card.ConceptId, choice, reason, CancellationToken.None), choice == TriageChoice.Keep ? "Settled: kept." : "Settled: no.");

    private Task ReopenAsync(Dispute dispute) => ShowAsync(Desk.ReopenAsync(Caller, dispute.Card.ConceptId, CancellationToken.None), "Open again.");

    private async Task ShowAsync(Task<Result<AgreementReport>> asked, string done)
    {
        var result = await asked;
        if (result.Succeeded)
        {
            report.Set(result.Value);
            Toasts.Done(done);
        }
        else
        {
            Toasts.Trouble(result.Problem.Sentence);
        }
    }
}
