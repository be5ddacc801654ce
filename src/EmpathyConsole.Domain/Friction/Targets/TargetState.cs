namespace EmpathyConsole.Domain.Friction.Targets;

/// <summary>How a number stands to its target.</summary>
public enum TargetState
{
    /// <summary>Below the metric's least n, nothing is said.</summary>
    TooFew = 0,

    /// <summary>The whole interval lies on the wrong side of where it should be by now.</summary>
    Off = 1,

    /// <summary>The day has passed and the interval still holds the target: neither reached nor missed can be said.</summary>
    Open = 2,

    /// <summary>Before the day: not behind the straight way to the target, as far as the interval tells.</summary>
    OnTheWay = 3,

    /// <summary>The whole interval lies at the target or beyond it.</summary>
    Reached = 4,
}
