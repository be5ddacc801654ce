namespace EmpathyConsole.Domain.Moments;

/// <summary>One decision in the making: what was looked at, what closed the way for messages, and what speaks for one.</summary>
internal sealed class Deliberation(DecisionInput input)
{
    private readonly List<Reason> closings = [];
    private readonly List<Reason> notes = [];

    public Lens Lens { get; } = new(input);

    /// <summary>Why no message may be sent, whatever else holds; empty while one may.</summary>
    public IReadOnlyList<Reason> Closings => closings;

    /// <summary>What speaks for a message.</summary>
    public IReadOnlyList<Reason> Notes => notes;

    public bool Closed => closings.Count > 0;

    public void Close(Reason reason) => closings.Add(reason);

    public void Note(Reason reason) => notes.Add(reason);
}
