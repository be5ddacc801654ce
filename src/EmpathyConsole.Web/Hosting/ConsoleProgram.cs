using EmpathyConsole.Application;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Web.Api;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Connections;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Puts the program together and starts it; what can go wrong at the start is one sentence and an exit code.</summary>
internal static class ConsoleProgram
{
    public const int Failed = 3;
    public const int BadInput = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        // appsettings.json lies at the top of the repository and is copied next to the program: the content root is there,
        // whatever the working directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var folder = DataFolderChoice.Open(builder.Configuration["data"]);
        if (!folder.Succeeded)
        {
            return await SayAsync(folder.Problem.Sentence, BadInput);
        }

        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }

        Add(builder, folder.Value);
        await using var app = builder.Build();
        Use(app);
        return await StartAsync(app);
    }

    private static void Add(WebApplicationBuilder builder, string dataFolder)
    {
        var services = builder.Services;
        services.AddConsole(dataFolder);
        services.AddHostedService<JobWorker>();
        services.AddHostedService<StagingBroom>();
        services.AddConsoleSignIn(dataFolder);
        services.AddConsoleShell();
        services.AddConsoleApi();
        services.AddConsoleLimits();
        services.AddHealthChecks().AddDbContextCheck<ConsoleDb>("database", tags: ["ready"]);
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = Limits.LargestBody;
        });
        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.AddJsonConsole();
        }
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseConsoleHeaders();
        app.UseWhen(c => !c.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapConsoleHealth();
        app.MapConsoleApi();
        app.MapConsoleSignIn();

        // the console's own policy names frame-ancestors already; a second header would only repeat it
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = null);
    }

    private static async Task<int> StartAsync(WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        var migrated = await DatabaseStart.MigrateAsync(app.Services.GetRequiredService<IDbContextFactory<ConsoleDb>>(), app.Services.GetRequiredService<DataFolder>(), stopping);
        if (!migrated.Succeeded)
        {
            return await SayAsync(migrated.Problem.Sentence, BadInput);
        }

        try
        {
            await FirstStart.PrepareAsync(app, stopping);
            await app.StartAsync(stopping);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return await SayAsync($"The address {string.Join(", ", app.Urls.DefaultIfEmpty(app.Configuration["urls"] ?? "http://localhost:5080"))} is taken by another program: stop that one, or start this one with --urls http://localhost:5081.", Failed);
        }

        await FirstStart.SayWhereAsync(app, stopping);
        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }

    private static async Task<int> SayAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
