using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Record;

/// <summary>Who did what: one line, written in the same transaction as what it tells of.</summary>
public sealed class RecordEntry : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public DateTimeOffset At { get; set; }

    public CallerKind ActorKind { get; set; }

    public long ActorId { get; set; }

    public string ActorName { get; set; } = "";

    public Room Room { get; set; }

    /// <summary>A stable word: import, accept, publish, approve, decide, ...</summary>
    public string Verb { get; set; } = "";

    /// <summary>What it was done to: theme, concept, guardrail, ...</summary>
    public string SubjectKind { get; set; } = "";

    public string SubjectId { get; set; } = "";

    /// <summary>The line a person reads, without personal data or verbatims.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Where to look, a path within the console, or empty.</summary>
    public string Link { get; set; } = "";
}
