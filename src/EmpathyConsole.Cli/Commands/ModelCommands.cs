using System.CommandLine;
using System.Globalization;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;

namespace EmpathyConsole.Cli.Commands;

/// <summary>model show, set, test, default.</summary>
internal static class ModelCommands
{
    public static void Add(RootCommand root, CliFrame frame)
    {
        var model = new Command("model", "The language model that may write beside the built-in writer. Its key is read from " + ModelConfiguration.KeyName + " only.")
        {
            Show(frame), Set(frame), Test(frame), Default(frame),
        };
        root.Add(model);
    }

    private static Command Show(CliFrame frame)
    {
        var show = new Command("show", "Who writes in the workspace.");
        show.SetAction(frame.Run(async (session, parsed, cancellation) => await SayAsync(session, await session.Get<IModelDesk>().GetAsync(session.Caller, cancellation))));
        return show;
    }

    private static Command Default(CliFrame frame)
    {
        var back = new Command("default", "Takes the workspace's own settings away; what the console is configured with holds again.");
        back.SetAction(frame.Run(async (session, parsed, cancellation) => await SayAsync(session, await session.Get<IModelDesk>().RemoveAsync(session.Caller, cancellation))));
        return back;
    }

    private static Command Set(CliFrame frame)
    {
        var kind = new Argument<ModelKind>("KIND") { Description = "None, OpenAiCompatible or Anthropic." };
        var address = new Option<string>("--address") { Description = "Where the protocol begins, like http://localhost:11434/v1.", DefaultValueFactory = _ => "" };
        var name = new Option<string>("--model") { Description = "The model's name as its server knows it.", DefaultValueFactory = _ => "" };
        var timeout = new Option<int?>("--timeout") { Description = "Seconds for one whole answer, 5 to 600." };
        var length = new Option<int?>("--longest") { Description = "Longest answer in tokens, 200 to 32,000." };
        var retries = new Option<int?>("--retries") { Description = "0 to 5." };
        var budget = new Option<int?>("--budget") { Description = "Tokens one run may use, 1,000 to 20,000,000." };
        var atOnce = new Option<int?>("--at-once") { Description = "Calls at once, 1 to 8." };
        var set = new Command("set", "Connects a model to the workspace, or none.") { kind, address, name, timeout, length, retries, budget, atOnce };
        set.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var form = new ModelForm { Kind = parsed.GetValue(kind), Address = parsed.GetValue(address) ?? "", Model = parsed.GetValue(name) ?? "" };
            form = form with
            {
                TimeoutSeconds = parsed.GetValue(timeout) ?? form.TimeoutSeconds,
                MaxOutputTokens = parsed.GetValue(length) ?? form.MaxOutputTokens,
                Retries = parsed.GetValue(retries) ?? form.Retries,
                TokenBudget = parsed.GetValue(budget) ?? form.TokenBudget,
                Concurrency = parsed.GetValue(atOnce) ?? form.Concurrency,
            };
            return await SayAsync(session, await session.Get<IModelDesk>().SaveAsync(session.Caller, form, cancellation));
        }));
        return set;
    }

    private static Command Test(CliFrame frame)
    {
        var test = new Command("test", "Asks the model of the workspace for a sign of life. No voices are sent. Exit code 1 when it does not work.");
        test.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var desk = session.Get<IModelDesk>();
            var sheet = await desk.GetAsync(session.Caller, cancellation);
            if (!sheet.Succeeded)
            {
                return CliSession.Say(sheet.Problem);
            }

            var tried = await desk.TryAsync(session.Caller, sheet.Value.Form!, cancellation);
            if (!tried.Succeeded)
            {
                return CliSession.Say(tried.Problem);
            }

            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(tried.Value);
            }
            else
            {
                await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{tried.Value.Sentence} {tried.Value.Milliseconds} ms, {tried.Value.InputTokens} tokens sent, {tried.Value.OutputTokens} returned."));
            }

            return tried.Value.Works ? ExitCode.Done : ExitCode.Blocks;
        }));
        return test;
    }

    private static async Task<int> SayAsync(CliSession session, Domain.House.Result<ModelSheet> sheet)
    {
        if (!sheet.Succeeded)
        {
            return CliSession.Say(sheet.Problem);
        }

        if (session.Format == OutputFormat.Json)
        {
            CliSession.WriteJson(sheet.Value);
        }
        else
        {
            await Console.Out.WriteLineAsync(sheet.Value.WhyNot is { } why ? $"The built-in writer only. {why}" : $"The built-in writer, and the model {sheet.Value.Model} at {sheet.Value.Form!.Address}.");
        }

        return ExitCode.Done;
    }
}
