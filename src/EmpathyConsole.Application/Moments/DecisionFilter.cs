using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>Which decisions to show.</summary>
/// <param name="Outcome">Only these.</param>
/// <param name="Channel">Only this channel.</param>
/// <param name="Person">Only this person.</param>
/// <param name="Rule">Only those this rule settled.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">1 to 200.</param>
public sealed record DecisionFilter(Outcome? Outcome = null, string? Channel = null, string? Person = null, string? Rule = null, int Page = 1, int Size = 20);
