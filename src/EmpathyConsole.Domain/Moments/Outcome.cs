using System.Text.Json.Serialization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>What is done at a moment.</summary>
[JsonConverter(typeof(KebabCase<Outcome>))]
public enum Outcome
{
    /// <summary>The approved concept goes out.</summary>
    Send = 1,

    /// <summary>A brand story goes out instead of an offer.</summary>
    Substitute = 2,

    /// <summary>An article of the knowledge shelf answers.</summary>
    Article = 3,

    /// <summary>One short question is asked first.</summary>
    Clarify = 4,

    /// <summary>Nothing now; ask again at the time given.</summary>
    Defer = 5,

    /// <summary>A person of the team takes over.</summary>
    Human = 6,

    /// <summary>Nothing is sent.</summary>
    Suppress = 7,
}
