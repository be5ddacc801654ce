namespace EmpathyConsole.Demo.Signals;

/// <summary>One visit while it is being played: who, where, and the clock that runs on.</summary>
internal sealed class Visit(DateTimeOffset start, string person, string segment, string channel, string? session, List<DemoSignal> into)
{
    public DateTimeOffset Now { get; private set; } = start;

    public string Person { get; } = person;

    public string Segment { get; } = segment;

    public string Channel { get; set; } = channel;

    public string Journey { get; set; } = "first-order";

    public string Stage { get; set; } = "landing-page";

    public string? Source { get; set; }

    public string? Campaign { get; set; }

    public void Wait(double seconds) => Now = Now.AddMilliseconds((long)(seconds * 1000));

    public void Mark(string kind, double? value = null, string? subject = null) => MarkAt(Now, kind, value, subject);

    /// <summary>An event of a contact, at a time of its own and outside the session.</summary>
    public void MarkAt(DateTimeOffset time, string kind, double? value = null, string? subject = null, string? contact = null, string? stage = null, string? channel = null) =>
        into.Add(new(time, Person, contact is null ? session : null, Journey, stage ?? Stage, channel ?? Channel, Source, Campaign, Segment, kind, value, subject, contact));
}
