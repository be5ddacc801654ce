using System.CommandLine;

namespace EmpathyConsole.Cli.Commands;

/// <summary>evaluate ...: how well a part of the console reads, on labelled rows. Each sub-command has a file of its own.</summary>
internal static class EvaluateCommands
{
    public static void Add(RootCommand root, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(frame);
        var evaluate = new Command("evaluate", "Measures a part of the console on labelled rows, with 95% intervals. Opens no workspace and changes nothing.");
        root.Add(evaluate);
        evaluate.Add(EvaluateRedaction.Command(frame));
        evaluate.Add(EvaluateThemes.Command(frame));
        evaluate.Add(EvaluateLanguage.Command(frame));
        evaluate.Add(EvaluateEmotions.Command(frame));
        evaluate.Add(EvaluateKinds.Command(frame));
        evaluate.Add(EvaluateTone.Command(frame));
        evaluate.Add(EvaluateClickbait.Command(frame));
        evaluate.Add(EvaluateTaste.Command(frame));
    }
}
