using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Kernels;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>The metrics that are laid beside a stage: of the catalogue, and one that only makes sense along a journey.</summary>
public static class MeasuredMetrics
{
    /// <summary>Of what customers said at a stage, the share in a theme of fear, or from which a fear was inferred.</summary>
    public const string Fear = "fear-in-voices";

    /// <summary>Of what customers said at a stage, the share in a theme of frustration or confusion.</summary>
    public const string Frustration = "frustration-in-voices";

    /// <summary>Of what customers said at a stage, the share in a theme of relief or delight.</summary>
    public const string Relief = "relief-in-voices";

    /// <summary>As for shares in the catalogue.</summary>
    public const int LeastShare = 30;

    private static readonly string[] OfCatalogue =
    [
        "customer-effort", "csat", "form-abandonment", "form-error-frequency", "task-completion", "dead-ends", "dead-clicks", "rage-clicks", "hesitation",
        "repeat-contact", "time-to-answer", "time-to-resolution", "handoff-accuracy", "article-helpfulness", "complaint", "unsubscribe",
        "duplicate-questions", "repeat-information",
    ];

    /// <summary>Effort as customers rate it; counts answers, so that it needs no sessions.</summary>
    public static Metric Effort { get; } = MetricCatalogue.Find("customer-effort")!;

    /// <summary>Computed from signals with the catalogue's own kernels and intervals, in the order they are shown.</summary>
    public static IReadOnlyList<Metric> Signals { get; } =
    [
        .. OfCatalogue.Select(slug => MetricCatalogue.Find(slug)!),
        new("contact-reopen", "Contacts opened again", "Contacts opened again, for each contact opened, in the same slice and days.", "contacts", MetricUnit.Ratio, MetricDirection.LowerIsBetter, LeastShare, IntervalMethod.Ratio, new RatioKernel(SignalKind.ContactReopen, SignalKind.ContactOpen)),
    ];

    /// <summary>A share with its Wilson interval, too few below <see cref="LeastShare"/>.</summary>
    internal static MeasuredFigure Share(string metric, int hits, int n)
    {
        if (n < LeastShare)
        {
            return new(metric, null, null, null, n, TooFew: true);
        }

        var share = Proportion.Wilson(hits, n);
        return new(metric, share.Value, share.Low, share.High, n, TooFew: false);
    }
}
