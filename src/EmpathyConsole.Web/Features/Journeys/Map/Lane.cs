namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>A row of the map. Numbers are its place in the grid that the arrow keys walk.</summary>
public enum Lane
{
    Stage = 0,
    Intent = 1,
    Fear = 2,
    Effort = 3,
    Voices = 4,
    Touchpoints = 5,
    Channels = 6,
    Answers = 7,
    Measured = 8,
    Owner = 9,
    Ideas = 10,
    Zone = 11,
}
