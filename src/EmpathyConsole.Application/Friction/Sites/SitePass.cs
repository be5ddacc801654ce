using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Sites;

/// <summary>What a presented site key opens.</summary>
/// <param name="Caller">The page, as desks know it.</param>
/// <param name="Origins">Whose pages may use it.</param>
/// <param name="PerMinute">Deliveries a minute.</param>
public sealed record SitePass(Caller Caller, IReadOnlyList<string> Origins, int PerMinute);
