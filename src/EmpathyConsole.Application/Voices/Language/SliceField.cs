namespace EmpathyConsole.Application.Voices.Language;

/// <summary>By what voices can be told apart.</summary>
public enum SliceField
{
    Segment = 1,
    Channel = 2,
    Source = 3,
    Stage = 4,

    /// <summary>Of the person who said it, where the person is known.</summary>
    Generation = 5,

    /// <summary>promoters (9-10, or 4-5 where the source's scale ends at 5) or detractors (0-6, or 1-2).</summary>
    Rating = 6,

    /// <summary>The kind of the theme it is in.</summary>
    Kind = 7,

    /// <summary>recent (the last 30 days up to the newest voice) or before.</summary>
    Period = 8,
}
