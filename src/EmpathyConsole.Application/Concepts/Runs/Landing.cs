using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Jobs;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Where a writer's concepts land: the run, what it has seen, and what waits to be saved.</summary>
internal sealed record Landing(JobContext Context, ConceptRun Run, ConceptBuilder Builder, HashSet<string> Seen)
{
    public List<Concept> Batch { get; } = [];

    public Action? BeforeSave { get; init; }
}
