using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Targets;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>What the page shows of one question.</summary>
/// <param name="Table">The question itself.</param>
/// <param name="Lines">Over time, cut by its last dimension.</param>
/// <param name="Map">Stage by channel, with the filters but those on stage and channel.</param>
public sealed record FrictionView(FrictionAnswer Table, FrictionAnswer Lines, FrictionAnswer Map)
{
    /// <summary>The targets of this metric and slice.</summary>
    public IReadOnlyList<JudgedTarget> Targets { get; init; } = [];
}
