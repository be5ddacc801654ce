namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>What a level rests on, from least to most: what somebody thinks, what customers said, how they rated it, what they did.</summary>
public enum LevelSource
{
    /// <summary>What the people who mapped it think.</summary>
    Opinion = 0,

    /// <summary>What customers said in their own words.</summary>
    Voices = 1,

    /// <summary>What customers answered when they were asked for a number.</summary>
    Ratings = 2,

    /// <summary>What customers did.</summary>
    Signals = 3,
}
