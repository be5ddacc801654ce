using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Turns a brand guide into draft guardrails, each citing its sentence. The guide itself is not kept.</summary>
public interface IBrandGuideDesk
{
    /// <summary>Reads pasted text.</summary>
    Task<Result<GuideReading>> ReadAsync(Caller caller, string name, string text, CancellationToken cancellation);

    /// <summary>Reads a file: plain text, Markdown, DOCX or PDF, up to 10 MB and 300 pages.</summary>
    Task<Result<GuideReading>> ReadAsync(Caller caller, string name, byte[] file, CancellationToken cancellation);

    /// <summary>Begins drafts of what was kept. Words to avoid become one guardrail, words to use instead another, for each scope; every other suggestion its own.</summary>
    Task<Result<IReadOnlyList<BroughtDraft>>> KeepAsync(Caller caller, string name, IReadOnlyList<GuideSuggestion> kept, CancellationToken cancellation);
}
