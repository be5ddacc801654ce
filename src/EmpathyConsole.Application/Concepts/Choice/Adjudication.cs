using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Choice;

/// <summary>What was settled where people felt differently about a concept: said by one person, with a reason, never averaged.</summary>
public sealed class Adjudication : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long ConceptId { get; set; }

    /// <summary>What holds from now on.</summary>
    public TriageChoice Choice { get; set; }

    public string Reason { get; set; } = "";

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
