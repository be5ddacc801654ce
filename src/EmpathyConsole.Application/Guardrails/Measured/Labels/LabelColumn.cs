namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>A column of an upload.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Samples">Its first cells, shortened.</param>
/// <param name="Values">Its values, most frequent first, with how often; null when there are too many to choose among.</param>
public sealed record LabelColumn(string Name, IReadOnlyList<string> Samples, IReadOnlyList<KeyValuePair<string, int>>? Values);
