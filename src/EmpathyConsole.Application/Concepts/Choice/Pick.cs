using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>One of the three, with its rank.</summary>
public sealed class Pick : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long ConceptId { get; set; }

    /// <summary>1 is the best.</summary>
    public int Rank { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
