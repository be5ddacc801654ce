using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>A touchpoint as read, before it has found its stage.</summary>
/// <param name="Touchpoint">Without its place in the order.</param>
/// <param name="Phase">The phase the file puts it in; empty when it says none.</param>
internal sealed record CjmlStep(Touchpoint Touchpoint, string Phase);
