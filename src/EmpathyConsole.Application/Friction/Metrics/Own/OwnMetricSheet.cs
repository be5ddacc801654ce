using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>A metric of one's own, opened.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Draft">As it counts now.</param>
/// <param name="ArchivedAt">When it was put away; null while it is offered.</param>
/// <param name="Versions">Newest first; each can be asked for as slug@version.</param>
public sealed record OwnMetricSheet(long Id, OwnMetricDraft Draft, DateTimeOffset? ArchivedAt, IReadOnlyList<OwnMetricPast> Versions)
{
    public string Slug => Versions[0].Metric.Slug;

    public int Version => Versions[0].Metric.Version;
}
