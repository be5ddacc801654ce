using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>How somebody wants to be met, in their own choice; one row a person.</summary>
public sealed class Preference : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long PersonId { get; set; }

    /// <summary>Start of their quiet hours, minutes after midnight on their clock; null = the house's.</summary>
    public int? QuietFrom { get; set; }

    /// <summary>End of their quiet hours, minutes after midnight.</summary>
    public int? QuietTo { get; set; }

    /// <summary>At most so many messages in 7 days: 0 = never, null = no limit of their own.</summary>
    public int? MostPerWeek { get; set; }

    /// <summary>Whether a brand story may take an offer's place.</summary>
    public bool StoriesWelcome { get; set; } = true;

    public DateTimeOffset UpdatedAt { get; set; }
}
