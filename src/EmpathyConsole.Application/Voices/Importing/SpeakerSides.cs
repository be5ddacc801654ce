using EmpathyConsole.Application.Voices.Reading;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Tells customers from our side: by the mapping's lists, else by what they are called, else by who is left.</summary>
internal sealed class SpeakerSides(VoiceMapping mapping)
{
    private readonly HashSet<string> customers = new(mapping.Customers, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ours = new(mapping.OurSide, StringComparer.OrdinalIgnoreCase);

    // where customers are labelled by their role, a name that nobody knows is a colleague's
    private readonly bool roles = mapping.Customers.Any(c => Speakers.Side(c) == true);

    public bool IsCustomer(string speaker) => customers.Contains(speaker) || (!ours.Contains(speaker) && (Speakers.Side(speaker) ?? !roles));
}
