using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>What somebody chose in a filter: values that are let in, or left out; none takes the filter away.</summary>
public sealed record FilterChoice(Dimension Dimension, bool Not, IReadOnlyList<string> Values);
