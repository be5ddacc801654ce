using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Jobs;

/// <summary>Long work that survives a closed tab and a killed program.</summary>
public sealed class Job : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Which handler runs it.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What a person calls it: "Importing survey.csv".</summary>
    public string Title { get; set; } = "";

    public JobState State { get; set; }

    /// <summary>What the handler needs, as JSON.</summary>
    public string Input { get; set; } = "{}";

    /// <summary>How far it got, as the handler writes it, saved in the same transaction as the work. Empty at the start.</summary>
    public string Checkpoint { get; set; } = "";

    /// <summary>The answer, as JSON, when done.</summary>
    public string? Outcome { get; set; }

    /// <summary>Why it failed or stopped, for a person.</summary>
    public string? Trouble { get; set; }

    public long Done { get; set; }

    /// <summary>0 when not known.</summary>
    public long Total { get; set; }

    /// <summary>"Reading", "Finding themes".</summary>
    public string Step { get; set; } = "";

    public bool CancelAsked { get; set; }

    /// <summary>How often it was taken up again after the program ended under it.</summary>
    public int Resumed { get; set; }

    public CallerKind StartedByKind { get; set; }

    public long StartedById { get; set; }

    public string StartedByName { get; set; } = "";

    public Roles StartedByRoles { get; set; }

    public Scopes StartedByScopes { get; set; }

    /// <summary>The process that runs it: machine, process id and its start.</summary>
    public string? Owner { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
