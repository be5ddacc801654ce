namespace EmpathyConsole.Cli;

/// <summary>How an answer is written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Csv,
    Sarif,
    Yaml,
}
