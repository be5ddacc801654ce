using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Only this value of a dimension; several values of one dimension widen it. "(none)" stands for no value.</summary>
public sealed record QuestionFilter(Dimension Dimension, string Value);
