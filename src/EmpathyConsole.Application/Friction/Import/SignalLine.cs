using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>One line of a file: a signal, what is wrong with it, or neither when its event is left out.</summary>
/// <param name="Line">From 1, as an editor counts.</param>
/// <param name="Signal">The signal, checked.</param>
/// <param name="Trouble">A sentence for the sender, when there is no signal.</param>
internal readonly record struct SignalLine(long Line, Signal? Signal, string? Trouble);
