namespace EmpathyConsole.Domain.Moments;

/// <summary>One message a person was sent.</summary>
/// <param name="Time">When.</param>
/// <param name="Channel">Where; the cap counts all channels.</param>
/// <param name="Purpose">As stamped when it was sent.</param>
/// <param name="Concept">The concept, when it came from here.</param>
public sealed record ExposureFact(DateTimeOffset Time, string Channel, string Purpose, long? Concept = null)
{
    public bool IsStory => string.Equals(Purpose, Purposes.BrandStory, StringComparison.OrdinalIgnoreCase);

    public bool IsService => string.Equals(Purpose, Purposes.Service, StringComparison.OrdinalIgnoreCase);
}
