using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>Looks for words in all voices.</summary>
public interface IVoiceSearchDesk
{
    /// <summary>A page of hits. <paramref name="page"/> is null for the first, else what an answer gave as Next or Previous; take 1 to 200.</summary>
    Task<Result<VoiceHits>> SearchAsync(Caller caller, VoiceSearch search, string? page, int take, CancellationToken cancellation);

    /// <summary>All hits up to 50,000, in the order of the search, for a file.</summary>
    Task<Result<IReadOnlyList<VoiceHit>>> ExportAsync(Caller caller, VoiceSearch search, CancellationToken cancellation);

    /// <summary>One voice; not found when it was removed.</summary>
    Task<Result<VoiceHit>> VoiceAsync(Caller caller, long verbatim, CancellationToken cancellation);

    /// <summary>What can be filtered by: every segment and stage there is, and themes by size.</summary>
    Task<Result<SearchChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation);
}
