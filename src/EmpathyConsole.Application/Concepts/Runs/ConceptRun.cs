using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>One time a writer was at work for a brief.</summary>
public sealed class ConceptRun : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long JobId { get; set; }

    /// <summary>As it stands in the provenance: "built-in 3".</summary>
    public string Writer { get; set; } = "";

    public int Seed { get; set; }

    /// <summary>How many concepts were asked for.</summary>
    public int Asked { get; set; }

    /// <summary>How many are saved.</summary>
    public int Written { get; set; }

    /// <summary>How many of them a guardrail blocks.</summary>
    public int Blocked { get; set; }

    public RunState State { get; set; } = RunState.Running;

    /// <summary>Why it ended early, for a person; or null.</summary>
    public string? Note { get; set; }

    /// <summary>What went wrong, when a model failed: auth, rate-limit, timeout, refusal, filtered, truncated, malformed, unavailable, budget; or null.</summary>
    public string? Failure { get; set; }

    /// <summary>The concept that more of the kind was asked of, or null.</summary>
    public long? LikeConceptId { get; set; }

    /// <summary>What was sent to a model so far, in its tokens.</summary>
    public long TokensIn { get; set; }

    /// <summary>What came back from it.</summary>
    public long TokensOut { get; set; }

    /// <summary>What the writer was given, kept so that a resumed run goes on from the same.</summary>
    public RunMaterial? Material { get; set; }

    public long StartedById { get; set; }

    public string StartedByName { get; set; } = "";

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
