namespace EmpathyConsole.Cli;

/// <summary>The `empathy` command.</summary>
internal static class CliProgram
{
    private static Task<int> Main(string[] args) => CommandTree.Build().Parse(args).InvokeAsync();
}
