using System.Globalization;
using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Which days can still be asked of single signals.</summary>
internal static class KeptDays
{
    /// <summary>The first of them; null where all are kept.</summary>
    /// <param name="freshness">Of the signals.</param>
    /// <param name="zone">Of the days.</param>
    /// <param name="lookBack">How far before a day is looked: signals of <see cref="KeepingPlan.ReachDays"/> days before are there.</param>
    public static DateOnly? First(SignalFreshness freshness, TimeZoneInfo zone, TimeSpan lookBack = default)
    {
        if (freshness.KeptFrom is not { } kept)
        {
            return null;
        }

        var beyond = lookBack - TimeSpan.FromDays(KeepingPlan.ReachDays);
        var from = beyond > TimeSpan.Zero ? kept + beyond : kept;
        var day = zone.DayOf(from);
        return zone.StartOf(day) < from.ToUnixTimeMilliseconds() ? day.AddDays(1) : day;
    }

    /// <summary>Null where the days can be asked.</summary>
    public static Problem? Trouble(SignalFreshness freshness, TimeZoneInfo zone, DaySpan days) => First(freshness, zone) is { } first && days.From < first ? Gone(first) : null;

    /// <summary>Says which days can't be seen, and what can be asked instead.</summary>
    public static Problem Gone(DateOnly first) => Problem.Invalid(
        $"Single signals before {Day(first)} are no longer kept, and these days, or those they are compared with, reach before it. Choose days from then on. What is kept of earlier days is the line by day: reach to {Day(first)} or later, with days as the step, no comparison, no filter and at most one cut, by channel, segment or stage.",
        "from");

    /// <summary>"1 November 2025".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
