using System.Globalization;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Benchmarks;

/// <summary>A console on a fresh SQLite file with the starter guardrails, driven through its desks as the pages drive it.</summary>
internal sealed class BenchHouse : IAsyncDisposable
{
    private readonly TestConsole _console;
    private readonly CancellationToken _cancellation;
    private long _brief;

    private BenchHouse(TestConsole console, CancellationToken cancellation) => (_console, _cancellation) = (console, cancellation);

    private Caller Ines => _console.Strategist;

    public static async Task<BenchHouse> OpenAsync(CancellationToken cancellation)
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.CxLead, cancellation);
        return new(console, cancellation);
    }

    /// <summary>Stages, imports and mines; says how many voices and themes there are.</summary>
    public async Task<string> ImportVoicesAsync(string path)
    {
        var desk = _console.Get<IVoicesDesk>();
        await using var file = File.OpenRead(path);
        var preview = (await desk.StageAsync(Ines, Path.GetFileName(path), file, _cancellation)).Value;
        var started = (await desk.StartImportAsync(Ines, preview.Upload, preview.Mapping, _cancellation)).Value;
        await RunAsync(started.JobId);
        foreach (var mining in (await _console.Get<IJobs>().FindAsync(Ines, "mine-themes", 5, _cancellation)).Where(job => !job.Ended))
        {
            await RunAsync(mining.JobId);
        }

        var outcome = (await desk.OutcomeAsync(Ines, started.ImportId, _cancellation)).Value;
        var themes = (await desk.ThemesAsync(Ines, new(), _cancellation)).Value;
        return string.Create(CultureInfo.InvariantCulture, $"{outcome.Imported:N0} of {outcome.Total:N0} rows in, {outcome.Duplicates:N0} there before, {outcome.Rejected:N0} refused; {themes.Themes.Count} themes");
    }

    /// <summary>What a strategist does by hand between the two: accepts themes, draws a journey, fills in the brief. Not timed.</summary>
    public async Task PrepareBriefAsync()
    {
        var voices = _console.Get<IVoicesDesk>();
        var themes = (await voices.ThemesAsync(Ines, new(), _cancellation)).Value.Themes.Take(5).ToList();
        foreach (var theme in themes)
        {
            _ = (await voices.AcceptAsync(Ines, theme.Id, _cancellation)).Value;
        }

        await using var db = await _console.OpenAsync();
        var persona = new Persona { Name = "Traveller", Segment = "traveller", Challenge = "Getting home on the day that was planned" };
        var value = new BrandValue { Name = "Straight talk", Promise = "You hear what we know when we know it", Words = ["plain", "honest", "openly"], Proofs = ["the reason for a delay stands on every board"] };
        db.Add(persona);
        db.Add(value);
        await db.SaveChangesAsync(_cancellation);
        var journey = (await _console.Get<IJourneyDesk>().CreateAsync(Ines, new JourneyDraft("A trip", persona.Id), _cancellation)).Value;
        var stages = (await _console.Get<IStageLookup>().AllAsync(Ines, _cancellation)).Where(stage => stage.JourneyId == journey);
        var sheet = (await _console.Get<IBriefDesk>().CreateAsync(
            Ines,
            new BriefDraft
            {
                Name = "After a delay",
                Goal = "People know what happens next",
                PersonaId = persona.Id,
                StageId = stages.Last().StageId,
                Channel = "email",
                ValueId = value.Id,
                ThemeIds = [.. themes.Select(theme => theme.Id)],
                Count = 100,
                Seed = 7,
            },
            _cancellation)).Value;
        _brief = sheet.Id;
    }

    /// <summary>Writes, judges and saves the hundred.</summary>
    public async Task<string> WriteConceptsAsync()
    {
        var started = (await _console.Get<IRunDesk>().StartAsync(Ines, _brief, _cancellation)).Value;
        await using var db = await _console.OpenAsync();
        await RunAsync(await db.ConceptRuns.Where(run => run.Id == started.RunId).Select(run => run.JobId).SingleAsync(_cancellation));
        var run = (await _console.Get<IRunDesk>().LatestAsync(Ines, _brief, _cancellation)).Value ?? started;
        return string.Create(CultureInfo.InvariantCulture, $"{run.Written} of {run.Asked} written, {run.Blocked} blocked");
    }

    public async Task<string> ImportSignalsAsync(string path)
    {
        var desk = _console.Get<IFrictionDesk>();
        await using var file = File.OpenRead(path);
        var job = (await desk.StartImportAsync(_console.Analyst, file, Path.GetFileName(path), null, _cancellation)).Value;
        await RunAsync(job.JobId);
        var import = (await desk.ImportsAsync(_console.Analyst, 1, _cancellation)).Value[0];
        return string.Create(CultureInfo.InvariantCulture, $"{import.Accepted:N0} accepted, {import.Duplicates:N0} there before, {import.Rejected:N0} refused");
    }

    public ValueTask DisposeAsync() => _console.DisposeAsync();

    private async Task RunAsync(long job)
    {
        var ended = await _console.RunJobAsync(Ines, job);
        if (ended.State is not JobState.Done)
        {
            throw new InvalidOperationException($"'{ended.Title}' ended as {ended.State}: {ended.Trouble}");
        }
    }
}
