using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Cli.Evaluating;
using EmpathyConsole.Intelligence.Guardrails;
using EmpathyConsole.Intelligence.Readers;

namespace EmpathyConsole.Cli.Commands;

/// <summary>train clickbait: writes the artefact that ships. The same files give the same bytes.</summary>
internal static class TrainClickbait
{
    private const string Licence = "Headlines: Chakraborty, Paranjape, Kakarla and Ganguly 2016, \"Stop Clickbait\", MIT licence. Everyday text: CLINC150 (Larson et al. 2019), CC BY 3.0. The weights were learned from their texts, none of which is in this file.";

    public static Command Command(CliFrame frame)
    {
        var train = new Option<string>("--train") { Description = "A CSV with the columns text and label: 1 baits a click, 0 does not.", Required = true };
        var everyday = Everyday();
        var every = Every();
        var output = new Option<string>("--out") { Description = "Where the artefact is written.", Required = true };
        var floor = new Option<int>("--floor") { Description = "Weights below so many of 45 steps are left out.", DefaultValueFactory = _ => 4 };
        var command = new Command("clickbait", "Trains the clickbait reader and writes its artefact; the same files give the same artefact.") { train, everyday, every, output, floor };
        command.SetAction(frame.Alone(async (_, parsed, cancellation) =>
        {
            var path = parsed.GetValue(train)!;
            var rows = YesNoRows.Read(path);
            var plain = YesNoRows.Everyday(parsed.GetValue(everyday) ?? []);
            if ((rows.Succeeded ? plain.Succeeded ? null : plain.Problem : rows.Problem) is { } problem)
            {
                return await CliFrame.SayAsync(problem.Sentence, cancellation);
            }

            var files = new[] { path }.Concat(plain.Value.Select(p => p.File)).ToList();
            var data = new List<string>();
            foreach (var file in files)
            {
                data.Add($"{Path.GetFileName(file)} sha256 {Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file, cancellation)))}");
            }

            var names = string.Join(' ', files.Skip(1).Select(Path.GetFileName));
            var card = new ReaderCard(
                "clickbait",
                "1",
                string.Create(CultureInfo.InvariantCulture, $"empathy train clickbait --train {Path.GetFileName(path)} --everyday {names} --every {parsed.GetValue(every)} --out clickbait.txt --floor {parsed.GetValue(floor)}"),
                Licence,
                string.Create(CultureInfo.InvariantCulture, $"{rows.Value.Count} headlines, {plain.Value.Sum(p => Thin(p.Texts, parsed.GetValue(every)).Count())} everyday texts; {string.Join("; ", data)}"),
                Figures: "");
            var trained = ReaderTrainer.Train(Examples(rows.Value, plain.Value.SelectMany(p => Thin(p.Texts, parsed.GetValue(every)))), ClickbaitReader.Options, Console.Error.WriteLine, cancellation);
            var f1 = trained.HeldOutF1[trained.Reader.Labels.Index().First(l => l.Item == ClickbaitReader.Bait).Index];
            var reader = trained.Reader.With(card with { Figures = string.Create(CultureInfo.InvariantCulture, $"F1 of clickbait {f1:0.000}, {ClickbaitReader.Options.Folds}-fold cross-validation over all texts at the threshold it chose") });
            await using var file2 = new StreamWriter(parsed.GetValue(output)!, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            ReaderFile.Save(reader, file2, parsed.GetValue(floor));
            await Console.Error.WriteLineAsync(reader.Card.Figures.AsMemory(), cancellation);
            return ExitCode.Done;
        }));
        return command;
    }

    /// <summary>Files of everyday text to learn from as plain.</summary>
    public static Option<string[]> Everyday(string name = "--everyday") =>
        new(name) { Description = "Files of everyday text that baits nothing, learned from as plain: a CSV with a column text, or lines.", AllowMultipleArgumentsPerToken = true };

    /// <summary>How much of the everyday text is learned from: more makes the reader blinder to bait in everyday words.</summary>
    public static Option<int> Every() => new("--every") { Description = "Learns from every so-many-th everyday text only.", DefaultValueFactory = _ => 1 };

    /// <summary>Every so-many-th text.</summary>
    public static IEnumerable<string> Thin(IReadOnlyList<string> texts, int every) => texts.Where((_, i) => i % Math.Max(1, every) == 0);

    /// <summary>Labelled headlines and everyday texts as examples.</summary>
    public static List<LabelledExample> Examples(IEnumerable<LabelledRow> rows, IEnumerable<string> everyday) =>
    [
        .. rows.Select(r => new LabelledExample(r.Text, [YesNoRows.MustFire(r) ? ClickbaitReader.Bait : ClickbaitReader.Plain])),
        .. everyday.Select(t => new LabelledExample(t, [ClickbaitReader.Plain])),
    ];
}
