namespace EmpathyConsole.Domain.Moments;

/// <summary>What the rules have in common.</summary>
internal abstract class MomentRule(string slug, int version, string sentence) : IMomentRule
{
    public string Slug { get; } = slug;

    public int Version { get; } = version;

    public string Sentence { get; } = sentence;

    /// <summary>Settles the moment, or returns null and leaves it to the next rule; may close the way for messages.</summary>
    public abstract Ruling? Judge(Deliberation moment);

    protected Reason Because(string staff, string customer) => new(Slug, Version, staff, customer);
}
