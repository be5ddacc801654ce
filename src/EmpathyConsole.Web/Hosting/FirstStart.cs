using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Hosting;

/// <summary>What happens before the first visitor: the demo in Development, a set-up link elsewhere, and a line that says where to go.</summary>
internal static class FirstStart
{
    /// <summary>In Development, makes the demo workspace unless Console:Demo is false.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancellation)
    {
        if (DemoDoor.IsWanted(app.Environment, app.Configuration))
        {
            await DemoDoor.OpenAsync(app.Services, new Progress<string>(Console.WriteLine), cancellation);
        }
    }

    /// <summary>The one place where a set-up link is shown: the console, never a log or a page.</summary>
    public static async Task SayWhereAsync(WebApplication app, CancellationToken cancellation)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost:5080";
        await Console.Out.WriteLineAsync($"Empathy Console is open at {address}");
        await Console.Out.WriteLineAsync($"Its data is kept in {app.Services.GetRequiredService<DataFolder>().Path}");
        if (DemoDoor.IsWanted(app.Environment, app.Configuration))
        {
            return;
        }

        await using var db = await app.Services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(cancellation);
        if (await SetupLinks.OfferFirstAdminAsync(db, cancellation) is { } token)
        {
            await Console.Out.WriteLineAsync($"Nobody can sign in yet. Make the first account within 60 minutes, once: {address}/setup?token={token}");
        }
    }
}
