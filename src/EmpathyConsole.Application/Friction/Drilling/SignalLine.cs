using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>One signal as people who may open signals see it.</summary>
/// <param name="Time">When.</param>
/// <param name="Person">The pseudonymous key.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Value">Null where the kind has none.</param>
/// <param name="Subject">What it was about, or null.</param>
/// <param name="Case">The case's name, else a short tag that is the same for all signals of the case; null without a case.</param>
/// <param name="Session">A short tag that is the same for all signals of a named session; null without one.</param>
/// <param name="Slices">Journey, stage, channel, source, campaign, segment as the signal names them; null where it does not.</param>
public sealed record SignalLine(
    DateTimeOffset Time, string Person, SignalKind Kind, double? Value, string? Subject, string? Case, string? Session, IReadOnlyList<string?> Slices)
{
    /// <summary>Its value in a dimension, or null.</summary>
    public string? Of(Dimension dimension) => dimension == Dimension.Subject ? Subject : Slices[(int)dimension];
}
