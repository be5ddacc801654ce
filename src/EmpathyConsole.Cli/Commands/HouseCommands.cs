using System.CommandLine;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Demo;
using EmpathyConsole.Domain.House;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Cli.Commands;

/// <summary>keys, demo, doctor.</summary>
internal static class HouseCommands
{
    public static void Add(RootCommand root, CliFrame frame)
    {
        root.Add(Keys(frame));
        root.Add(Demo(frame));
        root.Add(Doctor(frame));
    }

    private static Command Keys(CliFrame frame)
    {
        var name = new Argument<string>("NAME") { Description = "What will use the key." };
        var scopes = new Option<string>("--scopes") { Description = "read, write, check, decide; separated by commas.", Required = true };
        var create = new Command("create", "Makes an API key and shows it, this once only.") { name, scopes };
        create.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var wanted = ScopeNames.Parse(parsed.GetValue(scopes)!);
            if (!wanted.Succeeded)
            {
                return CliSession.Say(wanted.Problem);
            }

            var made = await session.Get<IKeysDesk>().CreateAsync(session.Caller, parsed.GetValue(name)!, wanted.Value, cancellation);
            if (!made.Succeeded)
            {
                return CliSession.Say(made.Problem);
            }

            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(new { id = made.Value.Line.Id, name = made.Value.Line.Name, scopes = ScopeNames.List(made.Value.Line.Scopes), key = made.Value.Key });
            }
            else
            {
                await Console.Out.WriteLineAsync(made.Value.Key);
                await Console.Error.WriteLineAsync("Copy the key now. It is not shown again.");
            }

            return ExitCode.Done;
        }));
        return new Command("keys", "API keys.") { create };
    }

    private static Command Demo(CliFrame frame)
    {
        var demo = new Command("demo", "Makes the demo workspace in the data folder, when it is not there yet.");
        demo.SetAction(frame.Open(async (services, parsed, cancellation) =>
        {
            var id = await DemoWorkspace.EnsureAsync(services, new Progress<string>(Console.Error.WriteLine), cancellation);
            if (parsed.GetValue(frame.Format) == OutputFormat.Json)
            {
                CliSession.WriteJson(new { workspace = id });
            }
            else
            {
                await Console.Out.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The demo is workspace {id}."));
            }

            return ExitCode.Done;
        }));
        return demo;
    }

    private static Command Doctor(CliFrame frame)
    {
        var doctor = new Command("doctor", "Reads every byte of the data folder's file and says what is not as it was written. Changes nothing.");
        doctor.SetAction(frame.Open(async (services, parsed, cancellation) =>
        {
            var report = await services.GetRequiredService<IHouseDoctor>().LookAsync(cancellation);
            if (parsed.GetValue(frame.Format) == OutputFormat.Json)
            {
                CliSession.WriteJson(new { healthy = report.Troubles.Count == 0, report.Signals.Signals, report.Signals.Segments, report.Signals.Batches, report.Signals.Bytes, report.Troubles });
            }
            else
            {
                await Console.Out.WriteLineAsync(report.Sentence(System.Globalization.CultureInfo.InvariantCulture));
                foreach (var trouble in report.Troubles)
                {
                    await Console.Out.WriteLineAsync("  " + trouble);
                }
            }

            return report.Troubles.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        }));
        return doctor;
    }
}
