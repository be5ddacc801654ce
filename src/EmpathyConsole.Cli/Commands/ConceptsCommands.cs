using System.CommandLine;

namespace EmpathyConsole.Cli.Commands;

/// <summary>What the Concepts room adds to the command line.</summary>
internal static class ConceptsCommands
{
    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
        root.Add(TasteCommand.Command(frame));
        ConceptsExport.Add(root, frame);
    }
}
