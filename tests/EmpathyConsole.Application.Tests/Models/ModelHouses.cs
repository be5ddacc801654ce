using EmpathyConsole.Application.Tests.Concepts;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>Consoles whose model is one fake server, opened once for each kind of settings: opening one takes longer than most runs.</summary>
public sealed class ModelHouses : IAsyncLifetime
{
    private readonly Dictionary<string, ConceptsHouse> houses = new(StringComparer.Ordinal);

    public FakeModel Model { get; private set; } = null!;

    public KeptLog Log { get; } = new();

    public async ValueTask InitializeAsync() => Model = await FakeModel.StartAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses.Values)
        {
            await house.DisposeAsync();
        }

        await Model.DisposeAsync();
        Log.Dispose();
    }

    /// <summary>A console whose model knows nothing of what was found out before.</summary>
    internal async Task<ConceptsHouse> OpenAsync(ModelKind kind = ModelKind.OpenAiCompatible, double timeout = 20, int concurrency = 2, int budget = 100_000)
    {
        Model.Reset();
        var defaults = Model.Defaults(timeout, kind);
        defaults = defaults with { Settings = defaults.Settings with { Concurrency = concurrency, TokenBudget = budget } };
        var name = FormattableString.Invariant($"{kind} {timeout} {concurrency} {budget}");
        if (!houses.TryGetValue(name, out var house))
        {
            houses[name] = house = await ConceptsHouse.OpenAsync(services => services
                .AddSingleton(defaults)
                .AddLogging(l => l.AddProvider(Log).SetMinimumLevel(LogLevel.Trace).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning)));
        }

        house.Console.Get<ModelClients>().Abilities.Forget(defaults.Settings);
        return house;
    }
}
