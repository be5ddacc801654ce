using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Home;

/// <summary>What needs this person now, and how the loop runs.</summary>
public sealed partial class HomePage : IDisposable
{
    private Loading<IReadOnlyList<Need>> needs = null!;
    private Loading<IReadOnlyList<LoopStep>> steps = null!;
    private bool all;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IHomeDesk Desk { get; init; }

    private string Greeting => (Clock.Now.Hour switch
    {
        < 5 => "Good evening",
        < 12 => "Good morning",
        < 18 => "Good afternoon",
        _ => "Good evening",
    }) + ", " + Caller.Name.Split(' ')[0];

    // without voices there is nothing to brief about: one filled button, and it is the other one
    private bool Unheard => needs.Value?.Any(n => n.Room == Room.Voices && n.Link == "/voices/import") == true;

    private string LeadText => needs.Value switch
    {
        null => "Looking at what waits for you.",
        [] => "Nothing waits for you.",
        [var one] => $"One thing waits for you, since {Since(one)}.",
        var many => $"{many.Count} things wait for you. The oldest has waited since {Since(many[0])}.",
    };

    public void Dispose()
    {
        needs.Dispose();
        steps.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        needs = new(StateHasChanged);
        steps = new(StateHasChanged);
        await Task.WhenAll(
            needs.LoadAsync(async c => Domain.House.Results.Of(await Desk.NeedsAsync(Caller, c))),
            steps.LoadAsync(async c => Domain.House.Results.Of(await Desk.StepsAsync(Caller, c))));
    }

    private string Since(Need need) => string.Equals(Clock.Day(need.Since), Clock.Day(Clock.Now), StringComparison.Ordinal) ? "today" : Clock.Ago(need.Since) is var ago && ago.Any(char.IsDigit) ? Clock.Day(need.Since) : ago;
}
