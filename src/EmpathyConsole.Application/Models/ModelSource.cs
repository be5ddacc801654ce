using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Models;

/// <summary>The model of a workspace: its own, else the one that is configured; and what it was found able to do.</summary>
internal sealed class ModelSource(IDbContextFactory<ConsoleDb> databases, ModelClients clients, ModelDefaults defaults)
{
    public async Task<ModelSettings> OfAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        return Of(await db.ModelConnections.AsNoTracking().SingleOrDefaultAsync(cancellation));
    }

    public ModelSettings Of(ModelConnection? connection)
    {
        if (connection is null)
        {
            return defaults.Settings;
        }

        // what was right when it was saved may be wrong with another key
        var made = ModelCheck.Of(FormOf(connection), defaults.Keys);
        if (!made.Succeeded)
        {
            return ModelSettings.None with { Trouble = made.Problem.Sentence };
        }

        if (connection.Form is { } form)
        {
            clients.Abilities.Recall(made.Value, new(form, connection.Streams));
        }

        return made.Value;
    }

    /// <summary>Whom to ask; null when <see cref="ModelSettings.WhyNot"/> says why there is nobody.</summary>
    public ModelAsker? Open(ModelSettings settings) => clients.Open(settings);

    /// <summary>Keeps what was found out, so that it need not be found out again after a restart.</summary>
    public async Task KeepFoundAsync(Caller caller, ModelSettings settings, CancellationToken cancellation)
    {
        if (clients.Abilities.Of(settings) is not { } found)
        {
            return;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.ModelConnections.SingleOrDefaultAsync(cancellation) is { } connection && Of(connection) is var own
            && own.Kind == settings.Kind && own.Endpoint == settings.Endpoint && own.Name == settings.Name && (connection.Form, connection.Streams) != (found.Form, found.Streams))
        {
            (connection.Form, connection.Streams) = (found.Form, found.Streams);
            await db.SaveChangesAsync(cancellation);
        }
    }

    public static ModelForm FormOf(ModelConnection connection) => new()
    {
        Kind = connection.Kind,
        Address = connection.Address,
        Model = connection.Model,
        TimeoutSeconds = connection.TimeoutSeconds,
        MaxOutputTokens = connection.MaxOutputTokens,
        Retries = connection.Retries,
        TokenBudget = connection.TokenBudget,
        Concurrency = connection.Concurrency,
    };
}
