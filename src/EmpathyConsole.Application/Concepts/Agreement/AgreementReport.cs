using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Domain.Concepts.Agreement;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Concepts.Agreement;

/// <summary>How far people agree on the concepts of a brief.</summary>
/// <param name="People">Who judged, and how.</param>
/// <param name="Units">Concepts two people or more judged.</param>
/// <param name="Alpha">Krippendorff's alpha over them, ordered, with a bootstrap interval over concepts; null when there is nothing to tell.</param>
/// <param name="Reading">What that means, in words.</param>
/// <param name="Overlaps">What each two people kept alike.</param>
/// <param name="Features">What the disputes are about.</param>
/// <param name="Disputes">Concepts one person keeps and another turns down, open ones first.</param>
/// <param name="Hidden">Concepts left out because the caller has not judged them.</param>
/// <param name="MaySettle">Whether the caller may settle now.</param>
public sealed record AgreementReport(
    BriefSummary Brief,
    IReadOnlyList<RaterLine> People,
    int Units,
    Interval? Alpha,
    string Reading,
    IReadOnlyList<OverlapLine> Overlaps,
    IReadOnlyList<DisputedFeature> Features,
    IReadOnlyList<Dispute> Disputes,
    int Hidden,
    bool MaySettle);
