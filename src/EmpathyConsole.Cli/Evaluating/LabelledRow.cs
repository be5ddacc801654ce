namespace EmpathyConsole.Cli.Evaluating;

/// <summary>A text and what it should be read as.</summary>
/// <param name="Line">Where it begins in its file, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Labels">One label, or several where the file parts them by "|"; never empty.</param>
internal sealed record LabelledRow(int Line, string Text, IReadOnlyList<string> Labels)
{
    /// <summary>The first label, which is the only one in most files.</summary>
    public string Label => Labels[0];
}
