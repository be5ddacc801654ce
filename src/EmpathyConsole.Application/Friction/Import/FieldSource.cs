namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Where a field is read from.</summary>
/// <param name="Field">"time", "person", ...</param>
/// <param name="Column">The column; empty for none.</param>
/// <param name="IsMapped">Somebody decided so; else it is as usual for such files.</param>
/// <param name="ByKind">As usual: the event's kind decides which column it is.</param>
public sealed record FieldSource(string Field, string Column, bool IsMapped, bool ByKind);
