using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>Planned against lived as the API gives it.</summary>
public static class LivedShape
{
    /// <summary>An object for JSON: shares are 0-1 with their Wilson interval, times are medians in seconds.</summary>
    public static object Of(JourneyLived lived)
    {
        ArgumentNullException.ThrowIfNull(lived);
        var (answer, summary) = (lived.Answer, lived.Answer.Summary);
        return new
        {
            lived.Id,
            lived.Name,
            lived.Slug,
            answer.Days.From,
            answer.Days.To,
            answer.Zone,
            lived.Asked.Segment,
            gapDays = answer.Gap.TotalDays,
            summary.People,
            summary.Paths,
            answer.Signals,
            answer.WithoutStage,
            answer.BegunEarlier,
            answer.Until,
            followed = Share(summary.Followed),
            stages = summary.Stages.Select(s => new { s.Stage, name = lived.NameOf(s.Stage), s.Reached, s.Entered, s.Left, s.StillHere, n = s.Known, dropOff = Share(s.DropOff), timeHere = Time(s.TimeHere), timeToNext = Time(s.TimeToNext) }),
            deviations = summary.Deviations.Select(d => new { kind = LivedSheet.Word(d.Kind), d.Stage, name = lived.NameOf(d.Stage), d.People, d.Times, share = Share(d.Share), time = Time(d.Time) }),
            sequences = summary.Variants.Select(v => new { v.Stages, v.People, share = Share(v.Share), time = Time(v.Time), deviations = v.Deviations.Select(d => new { kind = LivedSheet.Word(d.Kind), d.Stage, d.Step }) }),
            summary.AllVariants,
        };
    }

    private static object? Share(Interval? share) => share is { } s ? new { s.Value, s.Low, s.High } : null;

    private static object? Time(TypicalTime? time) => time is { } t ? new { t.Seconds.Value, t.Seconds.Low, t.Seconds.High, t.N } : null;
}
