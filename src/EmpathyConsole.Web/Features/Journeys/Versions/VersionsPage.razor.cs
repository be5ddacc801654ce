using System.Globalization;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Versions;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys.Versions;

/// <summary>A journey's versions and its history.</summary>
public sealed partial class VersionsPage : IDisposable
{
    private const int PageSize = 50;

    private readonly Loading<JourneyVersions> list;
    private long loaded;

    public VersionsPage() => list = new(() => _ = InvokeAsync(StateHasChanged));

    [Parameter]
    public long Id { get; set; }

    /// <summary>"history" for who did what.</summary>
    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    /// <summary>Whose history: "to-be" for the map as it should be.</summary>
    [SupplyParameterFromQuery]
    public string? Side { get; set; }

    /// <summary>The version to look at.</summary>
    [SupplyParameterFromQuery]
    public long? Version { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVersionsDesk Desk { get; init; }

    [Inject]
    public required IJourneyDesk Journeys { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    private bool CanEdit => Caller.May(Operation.JourneysEdit);

    private bool IsHistory => Tab == "history";

    private MapSide SideNow => SideWord.Read(Side);

    public void Dispose() => list.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != Id)
        {
            loaded = Id;
            await list.LoadAsync(c => Desk.ListAsync(Caller, Id, 0, PageSize, c));
        }
    }

    private static string Words(MapSide side) => side == MapSide.ToBe ? "as it should be" : "as it is";

    private string Link(string? tab, string? side) => string.Create(CultureInfo.InvariantCulture, $"/journeys/{Id}/versions{(tab is null ? "" : $"?tab={tab}{(side is null ? "" : $"&side={side}")}")}");

    private string Look(VersionLine version) => string.Create(CultureInfo.InvariantCulture, $"/journeys/{Id}/versions?version={version.Id}");

    private string Compare(VersionLine version) => string.Create(CultureInfo.InvariantCulture, $"/journeys/{Id}/compare?left={MapChoice.OfVersion(version.Id)}&right={MapChoice.Of(version.Side)}");

    private async Task MoreAsync()
    {
        var have = list.Value!;
        var more = await Desk.ListAsync(Caller, Id, have.Lines.Count, PageSize, CancellationToken.None);
        if (more.Succeeded)
        {
            list.Set(more.Value with { Lines = [.. have.Lines, .. more.Value.Lines] });
        }
        else
        {
            Toasts.Trouble(more.Problem.Sentence);
        }
    }

    private async Task KeepAsync() => await FormAsync("Keep a version", null, name => $"Kept “{name}”");

    private async Task RenameAsync(VersionLine version) => await FormAsync("Rename the version", version, _ => "Renamed");

    private async Task FormAsync(string title, VersionLine? version, Func<string, string> done)
    {
        var answer = await Dialogs.OpenAsync<VersionForm>(
            title,
            new(StringComparer.Ordinal) { [nameof(VersionForm.Caller)] = Caller, [nameof(VersionForm.JourneyId)] = Id, [nameof(VersionForm.HasToBe)] = list.Value?.HasToBe ?? false, [nameof(VersionForm.Version)] = version! },
            new() { Width = "30rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true });
        if (answer is string name)
        {
            Toasts.Done(done(name));
            await list.RetryAsync();
        }
    }

    private async Task RemoveAsync(VersionLine version)
    {
        if (!await Dialogs.AskAsync($"Remove {version.Name}?", "The copy goes for good. The map stays as it is.", "Remove"))
        {
            return;
        }

        var gone = await Desk.RemoveAsync(Caller, version.Id, CancellationToken.None);
        if (gone.Succeeded)
        {
            Toasts.Done($"Removed “{version.Name}”");
        }
        else
        {
            Toasts.Trouble(gone.Problem.Sentence);
        }

        await list.RetryAsync();
    }

    private async Task RestoreAsync((VersionLine Version, MapSide Onto) asked)
    {
        var (version, onto) = asked;
        if (!await Dialogs.AskAsync($"Put {version.Name} back {Words(onto)}?", $"The whole map {Words(onto)} becomes what this version says. What stands there now is kept as a version first, and you can take it back.", "Put back"))
        {
            return;
        }

        var back = await Desk.RestoreAsync(Caller, version.Id, onto, CancellationToken.None);
        if (!back.Succeeded)
        {
            Toasts.Trouble(back.Problem.Sentence);
            return;
        }

        Toasts.Done(back.Value.Sentence, back.Value.SafetyId is null ? null : () => TakeBackAsync(onto));
        await list.RetryAsync();
    }

    private async Task TakeBackAsync(MapSide side)
    {
        var undone = await Journeys.UndoAsync(Caller, Id, side, CancellationToken.None);
        if (undone.Succeeded)
        {
            Toasts.Done(undone.Value.Sentence);
        }
        else
        {
            Toasts.Trouble(undone.Problem.Sentence);
        }

        await list.RetryAsync();
    }
}
