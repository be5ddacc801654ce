namespace EmpathyConsole.Demo.Voices;

/// <summary>How often a theme is heard over the year.</summary>
internal enum Trend
{
    Flat = 0,

    /// <summary>Three times as often at the end as at the beginning.</summary>
    Rising = 1,

    /// <summary>A third as often at the end as at the beginning.</summary>
    Falling = 2,

    /// <summary>Low until a day, then many times as often.</summary>
    Sudden = 3,

    /// <summary>High before the end of the year and in May.</summary>
    Gifts = 4,
}
