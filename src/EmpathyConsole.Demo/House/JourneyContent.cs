namespace EmpathyConsole.Demo.House;

/// <summary>A journey of the demo, for one persona.</summary>
public sealed record JourneyContent(string Name, string Slug, string Segment, string Description, IReadOnlyList<StageContent> Stages);
