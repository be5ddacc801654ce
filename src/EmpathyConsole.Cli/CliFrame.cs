using System.CommandLine;
using EmpathyConsole.Application;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Cli;

/// <summary>What every command shares: the common options, opening the console, and what goes wrong becoming one sentence and an exit code.</summary>
internal sealed class CliFrame
{
    public Option<string?> Data { get; } = new("--data") { Description = $"The data folder; else {DataFolderChoice.Variable}, else the user's data folder.", Recursive = true };

    public Option<string?> Workspace { get; } = new("--workspace") { Description = "Name or number of the workspace; else the newest that is no demo.", Recursive = true };

    public Option<OutputFormat> Format { get; } = new("--format") { Description = "text, json or csv (sarif for check, yaml for packs).", DefaultValueFactory = _ => OutputFormat.Text, Recursive = true };

    /// <summary>Makes the action of a command: opens the console, runs, turns problems into sentences on standard error.</summary>
    public Func<ParseResult, CancellationToken, Task<int>> Run(Func<CliSession, ParseResult, CancellationToken, Task<int>> action) =>
        Open(async (services, parsed, cancellation) =>
        {
            var workspace = await services.GetRequiredService<IWorkspaceDesk>().ForCommandLineAsync(parsed.GetValue(Workspace), cancellation);
            return workspace.Succeeded
                ? await action(new(services, Caller.CommandLine(workspace.Value.Id), workspace.Value, parsed.GetValue(Format)), parsed, cancellation)
                : await SayAsync(workspace.Problem, cancellation);
        });

    /// <summary>The same without a workspace, for what makes one.</summary>
    public Func<ParseResult, CancellationToken, Task<int>> Open(Func<IServiceProvider, ParseResult, CancellationToken, Task<int>> action) => async (parsed, cancellation) =>
    {
        var folder = DataFolderChoice.Open(parsed.GetValue(Data));
        if (!folder.Succeeded)
        {
            return await SayAsync(folder.Problem, cancellation);
        }

        var services = new ServiceCollection();
        services.AddLogging(l => l.AddFilter((_, level) => level >= LogLevel.Error).AddSimpleConsole(o => o.SingleLine = true));
        services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        services.AddConsole(folder.Value);

        // the same places as the web program reads, so that both ask the same model
        services.AddSingleton(ModelConfiguration.Read(new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true).AddEnvironmentVariables().Build()));
        await using var provider = services.BuildServiceProvider();
        try
        {
            var migrated = await DatabaseStart.MigrateAsync(provider.GetRequiredService<IDbContextFactory<ConsoleDb>>(), provider.GetRequiredService<DataFolder>(), cancellation);
            if (!migrated.Succeeded)
            {
                return await SayAsync(migrated.Problem, cancellation);
            }

            return await action(provider, parsed, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was saved until then is kept; the same command goes on from there.");
            return ExitCode.Failed;
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync("The command failed inside the console: " + e.Message);
            return ExitCode.Failed;
        }
    };

    /// <summary>For what reads files only: opens no console and no workspace. A file that can't be read becomes a sentence.</summary>
    public Func<ParseResult, CancellationToken, Task<int>> Alone(Func<OutputFormat, ParseResult, CancellationToken, Task<int>> action) => async (parsed, cancellation) =>
    {
        try
        {
            return await action(parsed.GetValue(Format), parsed, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await SayAsync(e.Message, cancellation);
        }
        catch (OperationCanceledException)
        {
            return await SayAsync("Stopped.", CancellationToken.None, ExitCode.Failed);
        }
    };

    /// <summary>Says on standard error what is wrong; the exit code, bad input unless told otherwise.</summary>
    public static async Task<int> SayAsync(string sentence, CancellationToken cancellation, int code = ExitCode.BadInput)
    {
        await Console.Error.WriteLineAsync(sentence.AsMemory(), cancellation);
        return code;
    }

    private static Task<int> SayAsync(Problem problem, CancellationToken cancellation) => SayAsync(problem.Sentence, cancellation);
}
