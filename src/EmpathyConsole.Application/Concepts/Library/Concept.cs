using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>One idea as a customer would see it, with all it rests on.</summary>
public sealed class Concept : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long BriefId { get; set; }

    public long RunId { get; set; }

    /// <summary>Its place in the run, from 1.</summary>
    public int Position { get; set; }

    public ConceptText Text { get; set; } = new("", "", "", "");

    /// <summary>Names the words exactly; an approval is bound to it.</summary>
    public string ContentHash { get; set; } = "";

    public string Channel { get; set; } = "";

    public string Angle { get; set; } = "";

    public string Pattern { get; set; } = "";

    /// <summary>The quotes it rests on, at least one.</summary>
    public IReadOnlyList<ConceptEvidence> Evidence { get; set; } = [];

    public Verdict Verdict { get; set; }

    /// <summary>What the guardrails found, each with its rule's version.</summary>
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    /// <summary>The set of rules it was judged by.</summary>
    public string RuleBookVersion { get; set; } = "";

    public DateTimeOffset JudgedAt { get; set; }

    /// <summary>Who wrote it: "built-in 3".</summary>
    public string Writer { get; set; } = "";

    public int Seed { get; set; }

    /// <summary>Model, prompt, tokens, latency, repairs; null for the built-in writer and for concepts from before it was kept.</summary>
    public WritingTrace? Trace { get; set; }

    /// <summary>What people changed, oldest first.</summary>
    public IReadOnlyList<ConceptEdit> Edits { get; set; } = [];

    public DateTimeOffset CreatedAt { get; set; }

    public int Revision { get; set; }
}
