using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>One person said which of two concepts feels right, blind and side by side.</summary>
public sealed class Comparison : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>The concept that stood on the left.</summary>
    public long LeftId { get; set; }

    public long RightId { get; set; }

    public ComparisonChoice Choice { get; set; }

    /// <summary>What tipped it, if the person said.</summary>
    public TippedBy? Tipped { get; set; }

    /// <summary>The words that were compared.</summary>
    public string LeftHash { get; set; } = "";

    public string RightHash { get; set; } = "";

    /// <summary>How long the two were looked at, in milliseconds.</summary>
    public long LookedFor { get; set; }

    public DateTimeOffset At { get; set; }
}
