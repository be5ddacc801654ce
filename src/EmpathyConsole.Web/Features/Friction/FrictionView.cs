using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>What the page shows of one question.</summary>
/// <param name="Table">The question itself.</param>
/// <param name="Lines">Over time, cut by its last dimension.</param>
/// <param name="Map">Stage by channel, with the filters but those on stage and channel.</param>
public sealed record FrictionView(FrictionAnswer Table, FrictionAnswer Lines, FrictionAnswer Map);
