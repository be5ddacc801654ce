using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Moments;

/// <summary>An approved concept that might be sent.</summary>
/// <param name="Concept">Its id.</param>
/// <param name="Name">Its headline.</param>
/// <param name="Channel">Channel slug.</param>
/// <param name="Stage">Stage slug; null fits every stage.</param>
/// <param name="Segment">The segment it was written for; null fits everybody.</param>
/// <param name="BrandStory">True when it sells nothing.</param>
/// <param name="BlockedBy">The guardrail that blocks it as things stand now (an offer has ended, a rule has changed), or null.</param>
/// <param name="WhenBlocked">What that guardrail asks for instead; those for people writing (flag, suggest, rewrite) mean a brand story or nothing.</param>
public sealed record Candidate(long Concept, string Name, string Channel, string? Stage, string? Segment, bool BrandStory, string? BlockedBy = null, OnFail WhenBlocked = OnFail.Flag);
