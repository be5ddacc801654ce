namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>A text after redaction.</summary>
/// <param name="Text">With a mark such as "[email]" where something personal stood; the same instance when nothing did.</param>
/// <param name="Spans">What was removed, in reading order, as it stood in the text given; never overlapping.</param>
public sealed record RedactedText(string Text, IReadOnlyList<RemovedSpan> Spans)
{
    /// <summary>What was removed, by kind, in reading order.</summary>
    public IReadOnlyList<PersonalDataKind> Removed => Spans.Count == 0 ? [] : [.. Spans.Select(s => s.Kind)];
}
