using System.Globalization;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>
/// What speaks for and against a machine where it answers. Every measured number is taken at the end of its interval that says least, so that little
/// data can't make a worst or a best touchpoint; a number counts from a bound on, and then with its whole size.
/// </summary>
internal static class BoundaryReasons
{
    /// <summary>Points for a machine where the advice keeps a person.</summary>
    public const double AgainstAdvice = 0.5;

    private const double LeastNeed = 0.25;
    private const double MuchFriction = 0.25;
    private const double LittleFriction = 0.15;
    private const double Dissatisfied = 0.4;
    private const double Satisfied = 0.7;
    private const double ManyVoices = 0.15;
    private const double HardEffort = 4;
    private const double EasyEffort = 3;

    private static readonly (string Metric, string Words)[] Frictions =
    [
        ("form-abandonment", "of the forms begun are left"), ("repeat-contact", "of the contacts are repeated"), ("contact-reopen", "of the contacts are opened again"),
    ];

    public static IReadOnlyList<BoundaryReason> Hurts(Touchpoint plan, ZoneAdvice advice, IReadOnlyList<BoundaryFigure> figures, MachineAndPerson? met)
    {
        if (!RungCheck.MachineAnswers(plan.Rung))
        {
            return [];
        }

        var reasons = new List<BoundaryReason>();
        if (NoWayOut(plan, advice.Facts) is { } noWay)
        {
            reasons.Add(noWay);
        }

        if (advice.Recommendation == Recommendation.KeepHuman)
        {
            reasons.Add(new($"The advice keeps a person: {advice.DecidedBy.Sentence}", AgainstAdvice));
        }

        if (Of(figures, "customer-effort") is { High: { } easiest } effort && 8 - easiest >= HardEffort)
        {
            reasons.Add(new(Say($"Effort is at least {8 - easiest:0.0} of 7 (n {effort.N:#,0})."), (7 - easiest) / 6));
        }

        reasons.AddRange(Frictions.Select(f => (f.Words, Figure: Of(figures, f.Metric))).Where(f => f.Figure?.Low >= MuchFriction)
            .Select(f => new BoundaryReason(Say($"At least {f.Figure!.Low:0%} {f.Words} (n {f.Figure.N:#,0})."), Math.Min(1, f.Figure.Low!.Value))));
        if (Of(figures, "csat") is { High: <= 1 - Dissatisfied and var most } csat)
        {
            reasons.Add(new(Say($"At most {most:0%} are satisfied (n {csat.N:#,0})."), 1 - most));
        }

        foreach (var (metric, word) in new[] { (MeasuredMetrics.Fear, "fear"), (MeasuredMetrics.Frustration, "frustration or confusion") })
        {
            if (Of(figures, metric) is { Low: >= ManyVoices and var least } voices)
            {
                reasons.Add(new(Say($"At least {least:0%} of what customers said is {word} (n {voices.N:#,0})."), least));
            }
        }

        if (met?.SatisfactionDifference is { High: < 0 } less)
        {
            reasons.Add(new($"Fewer are satisfied than of those whom a person answered: by {Points(-less.High, -less.Low)}.", -less.High));
        }

        if (met?.ReopenDifference is { Low: > 0 } again)
        {
            reasons.Add(new($"More open their contact again than of those whom a person answered: by {Points(again.Low, again.High)}.", again.Low));
        }

        return [.. reasons.OrderByDescending(r => r.Points)];
    }

    public static IReadOnlyList<BoundaryReason> Eases(Touchpoint plan, IReadOnlyList<BoundaryFigure> figures, MachineAndPerson? met)
    {
        if (!RungCheck.MachineAnswers(plan.Rung))
        {
            return [];
        }

        var reasons = new List<BoundaryReason>();
        if (Of(figures, "customer-effort") is { Low: { } hardest } effort && 8 - hardest <= EasyEffort)
        {
            reasons.Add(new(Say($"Effort is at most {8 - hardest:0.0} of 7 (n {effort.N:#,0})."), (hardest - 1) / 6));
        }

        if (Of(figures, "form-abandonment") is { High: <= LittleFriction and var left } forms)
        {
            reasons.Add(new(Say($"At most {left:0%} of the forms begun are left (n {forms.N:#,0})."), 1 - left));
        }

        if (Of(figures, "csat") is { Low: >= Satisfied and var least } csat)
        {
            reasons.Add(new(Say($"At least {least:0%} are satisfied (n {csat.N:#,0})."), least));
        }

        if (Of(figures, MeasuredMetrics.Relief) is { Low: >= ManyVoices and var relief } voices)
        {
            reasons.Add(new(Say($"At least {relief:0%} of what customers said is relief or delight (n {voices.N:#,0})."), relief));
        }

        if (met?.SatisfactionDifference is { Low: > 0 } more)
        {
            reasons.Add(new($"More are satisfied than of those whom a person answered: by {Points(more.Low, more.High)}.", more.Low));
        }

        return [.. reasons.OrderByDescending(r => r.Points)];
    }

    // who is neither afraid nor strained needs no way out, and an exit that is said to be there may only not be written down
    private static BoundaryReason? NoWayOut(Touchpoint plan, ZoneFacts facts)
    {
        if (plan.ReachesPerson)
        {
            return null;
        }

        var need = Math.Max(facts.Fear.Value / 5, (facts.Effort.Value - 1) / 6);
        var there = Say($"fear {facts.Fear.Value:0.#} of 5, effort {facts.Effort.Value:0.#} of 7");
        return (plan.Rung, need) switch
        {
            (_, < LeastNeed) => null,
            (LadderRung.MachineWithExit, _) => new($"An exit is said to be in sight, but none is written down ({there}).", need / 2),
            _ => new($"No way to a person is mapped ({there}).", need),
        };
    }

    private static MeasuredFigure? Of(IReadOnlyList<BoundaryFigure> figures, string metric) =>
        figures.FirstOrDefault(f => string.Equals(f.Figure.Metric, metric, StringComparison.Ordinal))?.Figure;

    private static string Points(double low, double high) => Say($"{low * 100:0.#} to {high * 100:0.#} points");

    // percents without the space the invariant culture puts before the sign
    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal);
}
