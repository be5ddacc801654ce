namespace EmpathyConsole.Domain.Friction;

/// <summary>One unit a metric counts: a started form, an answered contact, a survey answer.</summary>
/// <param name="Time">When it counts, milliseconds since 1970.</param>
/// <param name="Person">Whose it is; answers of one person hang together.</param>
/// <param name="Slice">Where it counts.</param>
/// <param name="Top">What is added above the line: 1 for a hit, a score, a duration.</param>
/// <param name="Bottom">What is added below the line: 1 for each unit.</param>
public readonly record struct Observation(long Time, int Person, SliceKey Slice, double Top, double Bottom);
