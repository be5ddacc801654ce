namespace EmpathyConsole.Domain.Friction.Targets;

/// <summary>On which side of its value a target is reached.</summary>
public enum TargetWay
{
    AtMost = 0,
    AtLeast = 1,
}
