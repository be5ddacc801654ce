namespace EmpathyConsole.Demo.House;

/// <summary>A persona of the demo.</summary>
public sealed record PersonaContent(string Name, string Segment, string Summary, string LifeStage, string Challenge, string Generation);
