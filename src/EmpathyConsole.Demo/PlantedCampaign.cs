namespace EmpathyConsole.Demo;

/// <summary>The campaign that wins the metric and loses the audience: it sells more from a day on, and people complain.</summary>
/// <param name="Name">As signals and the brief name it.</param>
/// <param name="From">When it changed; it ran for as long before.</param>
public sealed record PlantedCampaign(string Name, DateTimeOffset From);
