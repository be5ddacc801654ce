using EmpathyConsole.Application.Journeys.Rows;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>One line of a map's history.</summary>
/// <param name="Id">The edit.</param>
/// <param name="At">When.</param>
/// <param name="ByName">Who.</param>
/// <param name="Sentence">What.</param>
/// <param name="State">Whether it counts, was taken back, or is past.</param>
public sealed record EditLine(long Id, DateTimeOffset At, string ByName, string Sentence, EditState State);
