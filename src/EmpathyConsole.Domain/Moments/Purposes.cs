namespace EmpathyConsole.Domain.Moments;

/// <summary>Purposes with a meaning of their own; any other word is a purpose too.</summary>
public static class Purposes
{
    /// <summary>The purpose of a moment that names none.</summary>
    public const string Marketing = "marketing";

    /// <summary>An order, an appointment, an answer: needs its own consent, and neither meets nor fills the cap.</summary>
    public const string Service = "service";

    /// <summary>How a brand story is stamped when it is sent.</summary>
    public const string BrandStory = "brand-story";

    /// <summary>In a consent: every purpose, or every channel.</summary>
    public const string Any = "all";
}
