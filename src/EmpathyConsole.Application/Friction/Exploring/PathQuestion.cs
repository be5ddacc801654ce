using EmpathyConsole.Domain.Friction.Paths;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>What follows what, or leads to what. A person counts once: from their first start in the days, or up to their last end.</summary>
/// <param name="Anchor">The start, or the end.</param>
/// <param name="Forward">Whether it is the start.</param>
/// <param name="Nodes">What the places of a path are.</param>
/// <param name="WindowHours">How far from the anchor a path reaches: 1 to 2,160 hours.</param>
/// <param name="Scope">The anchor lies in these days; every signal passes these filters.</param>
public sealed record PathQuestion(QuestionMatch Anchor, bool Forward, PathNodes Nodes, int WindowHours, SliceScope Scope);
