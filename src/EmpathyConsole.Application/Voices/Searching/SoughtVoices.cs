using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A search as the database can be asked: words read, days as moments.</summary>
/// <param name="Search">What was asked.</param>
/// <param name="Query">Its words.</param>
/// <param name="From">Start of the first day, in the workspace's zone.</param>
/// <param name="To">Start of the day after the last.</param>
internal sealed record SoughtVoices(VoiceSearch Search, SearchQuery Query, DateTimeOffset? From, DateTimeOffset? To)
{
    /// <summary>Only words can be ranked.</summary>
    public bool ByRank => Search.Order == SearchOrder.Best && Query.Wanted.Count > 0;
}
