using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>The boundary as the API writes it. Fixed: fields may be added, none may go.</summary>
public sealed record BoundaryShape(
    long Id,
    string Name,
    MapSide Side,
    DateOnly From,
    DateOnly To,
    int Unsaid,
    int Contradictions,
    IReadOnlyList<string> Easy,
    IReadOnlyList<string> Hurting,
    IReadOnlyList<BoundaryShape.Row> Touchpoints)
{
    /// <summary>The sheet in its outward shape; <see cref="Easy"/> and <see cref="Hurting"/> are keys, first the strongest.</summary>
    public static BoundaryShape Of(BoundarySheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(
            sheet.JourneyId,
            sheet.Name,
            sheet.Side,
            sheet.Days.From,
            sheet.Days.To,
            sheet.Unsaid,
            sheet.Contradictions,
            [.. sheet.Easy.Select(t => t.Plan.Key)],
            [.. sheet.Hurting.Select(t => t.Plan.Key)],
            [.. sheet.Touchpoints.Select(RowOf)]);
    }

    private static Row RowOf(BoundaryTouchpoint t) => new(
        t.Stage,
        t.Plan.Key,
        t.Plan.Name,
        t.Plan.Kind,
        t.Plan.Channel,
        t.Plan.Rung is { } rung ? (int)rung : null,
        t.Plan.Exit,
        t.Plan.Answers,
        t.Plan.Why,
        t.Plan.MomentOfTruth,
        t.Facts.Effort,
        t.Facts.Intent,
        t.Facts.Fear,
        t.Facts.FearKind,
        t.Facts.Trial,
        new(t.Advice.Score.Value, t.Advice.Score.Low, t.Advice.Score.High),
        t.Advice.Recommendation,
        t.Advice.DecidedBy.Kind,
        t.Advice.Gates,
        t.Contradiction,
        t.Gap?.Sentence,
        t.HurtPoints,
        t.EasePoints,
        t.Hurts,
        t.Eases,
        [.. t.Figures.Select(f => new Number(f.Figure.Metric, f.Figure.Value, f.Figure.Low, f.Figure.High, f.Figure.N, f.Figure.TooFew, f.WholeStage))]);

    /// <summary>A touchpoint; rung 0 to 3, null when nobody has said.</summary>
    public sealed record Row(
        string Stage,
        string Key,
        string Name,
        TouchpointKind Kind,
        string Channel,
        int? Rung,
        string Exit,
        string Answers,
        string Why,
        bool MomentOfTruth,
        ZoneLevel Effort,
        ZoneLevel Intent,
        ZoneLevel Fear,
        FearKind FearKind,
        FearTrial? Trial,
        Span Score,
        Recommendation Recommendation,
        ZoneGateKind DecidedBy,
        IReadOnlyList<ZoneGate> Gates,
        string? Contradiction,
        string? EffortGap,
        double HurtPoints,
        double EasePoints,
        IReadOnlyList<BoundaryReason> Hurts,
        IReadOnlyList<BoundaryReason> Eases,
        IReadOnlyList<Number> Measured);

    /// <summary>A value with its 95% interval.</summary>
    public sealed record Span(double Value, double Low, double High);

    /// <summary>A measured number; wholeStage when the touchpoint's own channel has none, or too few.</summary>
    public sealed record Number(string Metric, double? Value, double? Low, double? High, long N, bool TooFew, bool WholeStage);
}
