using System.CommandLine;
using EmpathyConsole.Cli.Commands;

namespace EmpathyConsole.Cli;

/// <summary>All commands of `empathy`. Every room adds its own.</summary>
internal static class CommandTree
{
    public static RootCommand Build()
    {
        var frame = new CliFrame();
        var import = new Command("import", "Brings a file in. The answer counts imported, duplicates and rejects, which add up to the total.");
        var root = new RootCommand("Empathy Console from a terminal or a pipeline. Exit codes: 0 done, 1 something blocks, 2 bad input, 3 failed.") { frame.Data, frame.Workspace, frame.Format };
        root.Add(import);
        VoicesCommands.Add(root, import, frame);
        JourneysCommands.Add(root, import, frame);
        GuardrailsCommands.Add(root, import, frame);
        ConceptsCommands.Add(root, import, frame);
        MomentsCommands.Add(root, import, frame);
        FrictionCommands.Add(root, import, frame);
        EvaluateCommands.Add(root, frame);
        TrainCommands.Add(root, frame);
        ModelCommands.Add(root, frame);
        SiteCommands.Add(root, frame);
        HouseCommands.Add(root, frame);
        return root;
    }
}
