using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>A signal as it would be kept.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Signal">The signal.</param>
public sealed record PreviewSignal(long Line, Signal Signal);
