using System.CommandLine;

namespace EmpathyConsole.Cli.Commands;

/// <summary>train ...: makes the learned readers' artefacts. Each sub-command has a file of its own.</summary>
internal static class TrainCommands
{
    public static void Add(RootCommand root, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(frame);
        root.Add(new Command("train", "Trains a reader on labelled rows and writes its artefact. Opens no workspace.") { TrainEmotions.Command(frame), TrainClickbait.Command(frame) });
    }
}
