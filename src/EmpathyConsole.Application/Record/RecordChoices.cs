namespace EmpathyConsole.Application.Record;

/// <summary>What the record can be narrowed to: those who did something, and the verbs, both by name.</summary>
public sealed record RecordChoices(IReadOnlyList<string> Actors, IReadOnlyList<string> Verbs);
