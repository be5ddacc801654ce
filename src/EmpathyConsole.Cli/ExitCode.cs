namespace EmpathyConsole.Cli;

/// <summary>The exit codes of CONTRACTS.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Blocks = 1;
    public const int BadInput = 2;
    public const int Failed = 3;
}
