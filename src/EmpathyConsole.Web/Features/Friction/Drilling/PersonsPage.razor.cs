using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The persons behind one number of a funnel, and from each to the signals; nothing is opened before it is asked for.</summary>
public sealed partial class PersonsPage : IDisposable
{
    private const int PageSize = 50;

    private readonly Loading<StepPersons> state;
    private readonly CancellationTokenSource gone = new();
    private FrictionAddress address = FrictionAddress.Usual;
    private StepQuestion? question;
    private IReadOnlyList<SignalLine> around = [];
    private string? asked;
    private string? near;
    private bool opened;

    public PersonsPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    // the address is read as a whole; these make the page hear of its changes
    [SupplyParameterFromQuery]
    public string? At { get; set; }

    [SupplyParameterFromQuery]
    public string? Steps { get; set; }

    [Inject]
    public required IDrillDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private string Title => question is null ? "A number of a funnel" : (question.Lost ? "Did not come to: " : "Came to: ") + question.Funnel.Steps[question.Step - 1].Name;

    private string? Lead => question is null ? null : string.Join(" ",
        new[]
        {
            question.Lost ? $"They came to {question.Funnel.Steps[question.Step - 2].Name.ToLowerInvariant()} and no further." : null,
            question.Slice is { } slice && question.Funnel.By is { } by ? $"Came in with {Dimensions.Slug(by)} {SliceNames.Of(by, slice)}." : null,
            address.Filters.Count == 0 ? null : "Where " + string.Join(", ", address.Filters.Select(f => f.Sentence)) + ".",
        }.Where(s => s is not null));

    private string Back => (address.With(("at", null), ("lost", null), ("of", null)) with { Tab = FrictionTab.Funnel }).Link;

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
        state.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var read = FrictionAddress.Read(new(Navigation.Uri));
        if (read.Succeeded && string.Equals(asked, read.Value.Key, StringComparison.Ordinal))
        {
            return;
        }

        (opened, near, question) = (false, null, null);
        var wanted = read.Succeeded ? Read(read.Value) : read.Problem;
        if (wanted.Problem is { } problem)
        {
            await state.LoadAsync(_ => Task.FromResult(Domain.House.Results.Fail<StepPersons>(problem)));
            return;
        }

        (address, asked, question) = (read.Value, read.Value.Key, wanted.Value);
    }

    private static Result<StepQuestion> Read(FrictionAddress address)
    {
        var funnel = ExploreText.Funnel(address.More, address.By.Count > 0 ? address.By[0] : null, SliceScope.Of(address.Asked));
        if (!funnel.Succeeded)
        {
            return funnel.Problem;
        }

        _ = int.TryParse(address.More.GetValueOrDefault("at"), NumberStyles.None, CultureInfo.InvariantCulture, out var step);
        var wanted = new StepQuestion(funnel.Value, step, address.More.ContainsKey("lost"), address.More.GetValueOrDefault("of"));
        return wanted.IsThere ? wanted : Problem.Invalid($"Which step is meant? 'at' is a number from {wanted.First} to {funnel.Value.Steps.Count}.", "at");
    }

    private string Moment(DateTimeOffset moment) => Clock.Local(moment).ToString("d MMM yyyy, HH:mm:ss", CultureInfo.InvariantCulture);

    private Task OpenAsync(int skip)
    {
        (opened, near) = (true, null);
        return state.LoadAsync(c => Desk.PersonsAsync(Caller, question!, skip, PageSize, c));
    }

    /// <summary>What this person did around their last step; a second press closes it.</summary>
    private async Task NearAsync(StepPerson person)
    {
        if (string.Equals(near, person.Person, StringComparison.Ordinal))
        {
            near = null;
            return;
        }

        var found = await Desk.AroundAsync(Caller, person.Person, person.Last, gone.Token);
        if (found.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
            return;
        }

        (near, around) = (person.Person, found.Value);
    }
}
