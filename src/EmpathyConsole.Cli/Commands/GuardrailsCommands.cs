using System.CommandLine;

namespace EmpathyConsole.Cli.Commands;

/// <summary>What the Guardrails room adds to the command line.</summary>
internal static class GuardrailsCommands
{
    public static void Add(RootCommand root, Command import, CliFrame frame)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(import);
        ArgumentNullException.ThrowIfNull(frame);
    }
}
