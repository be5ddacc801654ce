using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>How good guardrails are on the workspace's labelled lines, now and over time.</summary>
public interface IMeasuredDesk
{
    /// <summary>The counts as they are now, and every measure that was kept.</summary>
    Task<Result<MeasuredSheet>> GetAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Measures and keeps it, as a job: its number. A small one has ended when this comes back.</summary>
    Task<Result<long>> TakeAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The lines behind a number, with what was objected to.</summary>
    Task<Result<Page<BehindLine>>> BehindAsync(Caller caller, BehindQuery query, int skip, int take, CancellationToken cancellation);

    /// <summary>Adds a labelled line to the examples of a guardrail's draft, which is begun if there is none.</summary>
    Task<Result<DraftSheet>> AddExampleAsync(Caller caller, string slug, long lineId, CancellationToken cancellation);
}
