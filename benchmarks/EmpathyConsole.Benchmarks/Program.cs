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
    ["signals", "load", var folder, var count] => await SignalLoad.RunAsync(folder, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), Console.Out, stop.Token),
    ["signals", "csv", var file, var count] => await SignalCsv.RunAsync(file, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), stop.Token),
    ["signals", "ask", var folder] => await SignalQuestions.RunAsync(folder, null, Console.Out, stop.Token),
    ["signals", "ask", var folder, var only] => await SignalQuestions.RunAsync(folder, only, Console.Out, stop.Token),
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

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: main-loop [--tweets FILE.csv] | bring-in | lived | search | library | taste | signals load FOLDER COUNT | signals csv FILE COUNT | signals ask FOLDER [QUESTION] | concepts BRIEF.json | emotions | alarms FILE.csv [--only column=value] | mining [FILE.csv ...] | guardrails [FILE.csv ...] [--peers FOLDER] [--texts N] | guardrail-attacks SEED [--escapes]");
    return 2;
}
