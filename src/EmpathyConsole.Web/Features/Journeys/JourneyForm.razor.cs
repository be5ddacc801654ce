using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Templates;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>Starts a journey, from a template or from nothing, or says anew what it is called and whose it is.</summary>
public sealed partial class JourneyForm : IDisposable
{
    private const long EveryCustomer = 0;
    private const long OurTeam = -1;
    private const string Own = "own";
    private readonly CancellationTokenSource gone = new();
    private IReadOnlyList<PersonaChoice> personas = [];
    private string name = "";
    private string about = "";
    private string template = "";
    private string stages = "";
    private long whose;
    private string? problem;
    private string? field;
    private bool busy;

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required Caller Caller { get; set; }

    /// <summary>The journey to change; null starts one.</summary>
    [Parameter]
    public long? Id { get; set; }

    [Parameter]
    public JourneyDraft Draft { get; set; } = new("");

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        (name, about, template) = (Draft.Name, Draft.Description, Draft.Template);

        // whoever opens it to rename need not know which kind it is
        var kind = Draft.Kind ?? (Id is { } id ? (await Desk.GetAsync(Caller, id, MapSide.AsIs, gone.Token)).Match(m => m.Kind, _ => JourneyKind.Customers) : JourneyKind.Customers);
        whose = kind == JourneyKind.Team ? OurTeam : Draft.PersonaId ?? EveryCustomer;
        personas = (await Desk.PersonasAsync(Caller, gone.Token)).Match(p => p, _ => []);
    }

    // what a person typed stays; what a template put there goes with it
    private void Choose(string key)
    {
        var (before, now) = (JourneyTemplates.Find(template), JourneyTemplates.Find(key));
        template = key == Own ? Own : now?.Key ?? "";
        if (name.Length == 0 || name == before?.Name)
        {
            name = now?.Name ?? "";
        }

        whose = now?.Kind == JourneyKind.Team ? OurTeam : whose == OurTeam ? EveryCustomer : whose;
    }

    private async Task SaveAsync()
    {
        // the second half of a double click is on its way before the button is disabled
        if (busy)
        {
            return;
        }

        var own = Id is null && template == Own ? stages.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        if (Id is null && template == Own && own.Length == 0)
        {
            (problem, field) = ("Write at least one stage, each on a line of its own.", "stages");
            return;
        }

        busy = true;
        var draft = new JourneyDraft(name, whose > 0 ? whose : null, about, Id is null && template != Own ? template : "", whose == OurTeam ? JourneyKind.Team : JourneyKind.Customers, own);
        var answer = Id is { } id
            ? (await Desk.RenameAsync(Caller, id, draft, gone.Token)).Match(_ => Domain.House.Results.Of(id), Domain.House.Results.Fail<long>)
            : await Desk.CreateAsync(Caller, draft, gone.Token);
        busy = answer.Succeeded;
        if (answer.Succeeded)
        {
            Dialogs.Close(answer.Value);
        }
        else
        {
            (problem, field) = (answer.Problem.Sentence, answer.Problem.Field);
        }
    }
}
