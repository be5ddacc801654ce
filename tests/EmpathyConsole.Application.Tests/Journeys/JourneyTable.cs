using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
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

    public async Task<JourneyMap> MapAsync() => (await Desk.GetAsync(Console.Strategist, Journey, Now)).Value;

    public async Task<MapStage> StageAsync(string slug) => (await MapAsync()).Stages.Single(s => string.Equals(s.Slug, slug, StringComparison.Ordinal));

    public async Task<MapCell> CellAsync(string slug, StagePart part) => (await StageAsync(slug)).Cell(part);

    /// <summary>An edit of the cell as it stands now.</summary>
    public async Task<Result<MapCell>> EditAsync(Caller caller, string slug, StagePart part, string statement, int level) =>
        await EditAsync(caller, await CellAsync(slug, part), statement, level);

    /// <summary>An edit of the cell as it was read.</summary>
    public Task<Result<MapCell>> EditAsync(Caller caller, MapCell read, string statement, int level) =>
        Desk.EditCellAsync(caller, new(read.StageId, read.Part, statement, level, read.Kind, read.Revision), Now);

    public Task<Result<UndoneEdit>> UndoAsync(Caller caller) => Desk.UndoAsync(caller, Journey, Now);

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
