using EmpathyConsole.Benchmarks;
using EmpathyConsole.Benchmarks.Guardrails;
using EmpathyConsole.Benchmarks.Signals;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return args switch
{
    ["main-loop"] => await MainLoop.RunAsync(null, Console.Out, stop.Token),
    ["main-loop", "--tweets", var file] => await MainLoop.RunAsync(file, Console.Out, stop.Token),
    ["bring-in"] => await BringIn.RunAsync(Console.Out, stop.Token),
    ["lived"] => await LivedSpeed.RunAsync(Console.Out, stop.Token),
    ["search"] => await VoiceSearches.RunAsync(Console.Out, stop.Token),
    ["library"] => await LibrarySpeed.RunAsync(Console.Out, stop.Token),
    ["taste"] => await TasteSpeed.RunAsync(Console.Out, stop.Token),
    ["signals", "load", var folder, var count] => await SignalLoad.RunAsync(folder, Number(count), Console.Out, stop.Token),
    ["signals", "csv", var file, var count, "words"] => await SignalCsv.WordsAsync(file, Number(count), stop.Token),
    ["signals", "csv", var file, var count] => await SignalCsv.RunAsync(file, Number(count), stop.Token),
    ["signals", "ask", var folder] => await SignalQuestions.RunAsync(folder, null, Console.Out, stop.Token),
    ["signals", "ask", var folder, var only] => await SignalQuestions.RunAsync(folder, only, Console.Out, stop.Token),
    ["signals", "http", var address, var key, var clients, var seconds] => await SignalHttp.RunAsync(new(address), key, Number(clients), Number(seconds), Console.Out, stop.Token),
    ["signals", "tide", var folder, var seconds] => await SignalTide.RunAsync(folder, Number(seconds), Console.Out, stop.Token),
    ["signals", "cost", var folder, var most] => await SignalCost.RunAsync(folder, Number(most), Console.Out, stop.Token),
    ["concepts", var file] => await ConceptPrinter.PrintAsync(file, Console.Out, stop.Token),
    ["emotions"] => await EmotionSpeed.RunAsync(Console.Out, stop.Token),
    ["alarms", var file] => await AlarmPrinter.PrintAsync(file, null, Console.Out, stop.Token),
    ["alarms", var file, "--only", var rows] => await AlarmPrinter.PrintAsync(file, rows, Console.Out, stop.Token),
    ["mining", .. var files] => await Mining.RunAsync(files, Console.Out, stop.Token),
    ["mining-once", var voices, .. var files] => MiningOnce.Run(int.Parse(voices, System.Globalization.CultureInfo.InvariantCulture), files, Console.Out, stop.Token),
    ["guardrails", .. var rest] => await GuardrailSpeed.RunAsync(rest, Console.Out, stop.Token),
    ["guardrail-attacks", var seed, .. var shown] => await AttackPrinter.PrintAsync(int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), shown is ["--escapes"], Console.Out),
    _ => Usage(),
};

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: main-loop [--tweets FILE.csv] | bring-in | lived | search | library | taste | signals load FOLDER COUNT | signals csv FILE COUNT | signals ask FOLDER [QUESTION] | signals http ADDRESS KEY CLIENTS SECONDS | signals tide FOLDER SECONDS | signals cost FOLDER MOST | concepts BRIEF.json | emotions | alarms FILE.csv [--only column=value] | mining [FILE.csv ...] | guardrails [FILE.csv ...] [--peers FOLDER] [--texts N] | guardrail-attacks SEED [--escapes]");
    return 2;
}
