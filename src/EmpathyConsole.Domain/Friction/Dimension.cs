namespace EmpathyConsole.Domain.Friction;

/// <summary>What answers can be split and filtered by.</summary>
public enum Dimension
{
    Journey = 0,
    Stage = 1,
    Channel = 2,
    Source = 3,
    Campaign = 4,
    Segment = 5,
    Subject = 6,
}
