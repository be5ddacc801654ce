using EmpathyConsole.Application;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Web.Api;
using EmpathyConsole.Web.Shell;
using EmpathyConsole.Web.Site;
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
        // the host would tell of a taken port with a stack trace; until the program is open, what goes wrong is told below, once
        var isOpen = false;
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => isOpen && level >= LogLevel.Information);
        await using var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => isOpen = true);
        Use(app);
        return await StartAsync(app);
    }

    private static void Add(WebApplicationBuilder builder, string dataFolder)
    {
        var services = builder.Services;
        services.AddConsole(dataFolder);
        services.AddSingleton(ModelConfiguration.Read(builder.Configuration));
        services.AddHostedService<JobWorker>();
        services.AddHostedService<StagingBroom>();
        services.AddHostedService<VerdictClock>();
        services.AddSingleton(WebhookClock.ReachOf(builder.Configuration, builder.Environment));
        services.AddHostedService<WebhookClock>();
        services.AddSingleton(SignalClock.OptionsOf(builder.Configuration));
        services.AddHostedService<SignalClock>();
        services.AddSingleton(SmtpConfiguration.Read(builder.Configuration));
        services.AddHostedService<DigestClock>();
        services.AddSingleton(FolderWatcher.Roots(builder.Configuration));
        services.AddHostedService<FolderWatcher>();
        services.AddConsoleSignIn(dataFolder);
        services.AddConsoleShell();
        services.AddConsoleApi();
        services.AddConsoleLimits();
        services.AddConsoleTelemetry(builder.Configuration);
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

        // these would write the address of a shared link, which is its key, at levels somebody may switch on
        foreach (var category in new[] { "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.StaticAssets", "Microsoft.AspNetCore.Components" })
        {
            builder.Logging.AddFilter(category, LogLevel.Warning);
        }

        // its keys lie in the data folder, which only this user may read (SignInServices): no reason to alarm at every start
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
    }

    private static void Use(WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseConsoleHeaders();
        app.UseApiRefusals();
        app.UseApiTrouble();
        app.UseWhen(c => !c.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseStaleForms();
        app.MapStaticAssets();
        app.MapConsoleHealth();
        app.MapConsoleApi();
        app.MapConsoleSignIn();
        app.MapConsoleSite();

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
        catch (Exception e) when (StartTrouble.Of(e, AddressOf(app)) is not null)
        {
            var (sentence, code) = StartTrouble.Of(e, AddressOf(app))!.Value;
            return await SayAsync(sentence, code);
        }

        await FirstStart.SayWhereAsync(app, stopping);
        await app.WaitForShutdownAsync(CancellationToken.None);
        return 0;
    }

    private static string AddressOf(WebApplication app) => string.Join(", ", app.Urls.DefaultIfEmpty(app.Configuration["urls"] ?? "http://localhost:5080"));

    private static async Task<int> SayAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
