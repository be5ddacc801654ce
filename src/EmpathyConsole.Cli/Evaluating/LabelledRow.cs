namespace EmpathyConsole.Cli.Evaluating;

/// <summary>A text and what it should be read as.</summary>
/// <param name="Line">Where it begins in its file, from 1.</param>
/// <param name="Text">The text.</param>
/// <param name="Labels">One label, or several where the file parts them by "|"; never empty.</param>
/// <param name="Kind">What the file's column "kind" says of it; empty without one.</param>
/// <param name="Site">Where it comes from, by the file's column "site"; empty without one.</param>
internal sealed record LabelledRow(int Line, string Text, IReadOnlyList<string> Labels, string Kind = "", string Site = "")
{
    /// <summary>The first label, which is the only one in most files.</summary>
    public string Label => Labels[0];
}
