using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Concepts.Live;

/// <summary>What a live campaign brought, beside what people felt. It never says why.</summary>
/// <param name="Days">The days it covers; it is held against as many before.</param>
/// <param name="Conversion">Conversions a day.</param>
/// <param name="Feelings">Complaints, contacts, effort.</param>
public sealed record CampaignResults(string Campaign, DaySpan Days, CampaignMetric Conversion, IReadOnlyList<CampaignMetric> Feelings, string Link)
{
    /// <summary>Nothing was measured of this campaign in these days.</summary>
    public bool Empty => Conversion.N == 0 && Feelings.All(f => f.N == 0);

    /// <summary>"Won the metric, lost the audience": conversions clearly rose while complaints, contacts or effort clearly became worse.</summary>
    public bool LostTheAudience => Conversion is { Clear: true, Worse: false } && Feelings.Any(f => f is { Clear: true, Worse: true });
}
