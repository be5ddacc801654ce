using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Tests.Journeys;

/// <summary>A console with planted themes and one journey, and short words for what tests do with it.</summary>
internal sealed class JourneyTable : IAsyncDisposable
{
    private JourneyTable(TestConsole console, PlantedThemes themes)
    {
        Console = console;
        Themes = themes;
    }

    public TestConsole Console { get; }

    public PlantedThemes Themes { get; }

    public long Journey { get; private set; }

    public IJourneyDesk Desk => Console.Get<IJourneyDesk>();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async Task<JourneyTable> SetAsync()
    {
        var themes = new PlantedThemes();
        var table = new JourneyTable(await TestConsole.StartAsync(s => s.AddSingleton<IThemeEvidence>(themes)), themes);
        table.Journey = (await table.Desk.CreateAsync(table.Console.Strategist, new("First order"), Now)).Value;
        return table;
    }

    /// <summary>Goes on with another journey.</summary>
    public void Fresh(Result<long> journey) => Journey = journey.Value;

    public async Task<JourneyMap> MapAsync(MapSide side = MapSide.AsIs) => (await Desk.GetAsync(Console.Strategist, Journey, side, Now)).Value;

    public async Task<MapStage> StageAsync(string slug) => (await MapAsync()).Stage(slug)!;

    public async Task<MapCell> CellAsync(string slug, StagePart part) => (await StageAsync(slug)).Cell(part);

    /// <summary>An edit of the cell as it stands now.</summary>
    public async Task<Result<EditOutcome>> EditAsync(Caller caller, string slug, StagePart part, string statement, int level) =>
        await EditAsync(caller, await MapAsync(), slug, part, statement, level);

    /// <summary>An edit of the cell as it was read.</summary>
    public Task<Result<EditOutcome>> EditAsync(Caller caller, JourneyMap read, string slug, StagePart part, string statement, int level)
    {
        var stage = read.Plan.Stage(slug)!;
        return EditAsync(caller, read, read.Plan.With(stage.With(part, stage.Part(part) with { Statement = statement, Level = level })));
    }

    /// <summary>Any edit of the map as it was read.</summary>
    public Task<Result<EditOutcome>> EditAsync(Caller caller, JourneyMap read, JourneyPlan wanted) => Desk.EditAsync(caller, PlanEdit.Of(read, wanted), Now);

    public Task<Result<UndoneEdit>> UndoAsync(Caller caller) => Desk.UndoAsync(caller, Journey, MapSide.AsIs, Now);

    public Task<Result<UndoneEdit>> RedoAsync(Caller caller) => Desk.RedoAsync(caller, Journey, MapSide.AsIs, Now);

    public CellPlace At(string slug, StagePart part) => new(Journey, MapSide.AsIs, slug, part);

    public Task<Result<JourneyMap>> LinkAsync(Caller caller, string slug, StagePart part, long theme) => Desk.LinkAsync(caller, At(slug, part), EvidenceRef.OfTheme(theme), Now);

    public Task<Result<JourneyMap>> UnlinkAsync(Caller caller, string slug, StagePart part, long theme) => Desk.UnlinkAsync(caller, At(slug, part), EvidenceRef.OfTheme(theme), Now);

    public async Task<long> AddPersonaAsync(string name)
    {
        await using var db = await Console.OpenAsync();
        var persona = new Persona { Name = name };
        db.Personas.Add(persona);
        await db.SaveChangesAsync(Now);
        return persona.Id;
    }

    public ValueTask DisposeAsync() => Console.DisposeAsync();
}
