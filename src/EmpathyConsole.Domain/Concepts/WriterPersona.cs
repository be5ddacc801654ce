namespace EmpathyConsole.Domain.Concepts;

/// <summary>Whom a concept is for.</summary>
public sealed record WriterPersona(string Name, string LifeStage, string Challenge);
