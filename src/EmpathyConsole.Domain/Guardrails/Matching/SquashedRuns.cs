namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>The runs of a squashed text, kept: enough to tell whether a phrase may be in it.</summary>
/// <param name="Runs">With single signs left alone.</param>
/// <param name="LoneRuns">With single signs as letters; null when the text has none.</param>
internal sealed record SquashedRuns(byte[] Runs, byte[]? LoneRuns)
{
    public static SquashedRuns Of(string text)
    {
        var squashed = Squashed.Read(text, lonesAreLetters: false);
        var runs = squashed.Runs.ToArray();
        return new(runs, squashed.HasLones ? Squashed.Read(text, lonesAreLetters: true).Runs.ToArray() : null);
    }
}
