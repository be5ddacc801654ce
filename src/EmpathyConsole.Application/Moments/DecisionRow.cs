using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Application.Moments;

/// <summary>A decision as it was made. What the person wrote is not kept; how it was read is.</summary>
public sealed class DecisionRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>The decision's id outside.</summary>
    public string Key { get; set; } = "";

    public string PersonKey { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public string Channel { get; set; } = "";

    public string Stage { get; set; } = "";

    public string Campaign { get; set; } = "";

    public Outcome Outcome { get; set; }

    public ReadingKind Reading { get; set; }

    /// <summary>The rule that settled it.</summary>
    public string Rule { get; set; } = "";

    public long? ConceptId { get; set; }

    /// <summary>The live guardrails it was made under.</summary>
    public string RuleBook { get; set; } = "";

    /// <summary>The whole decision, as the API gave it.</summary>
    public string Json { get; set; } = "";
}
