using System.Globalization;
using EmpathyConsole.Demo.House;

namespace EmpathyConsole.Demo.Signals;

/// <summary>Plays half a year of visits, with the rhythm of days and weeks, until there are enough signals.</summary>
internal static class SignalMaker
{
    // Visits by hour of the day, Monday to Sunday alike: breakfast, lunch, the slump, the evening.
    private static readonly double[] Hours = [1, .5, .3, .2, .3, .8, 2, 4, 5, 4.6, 4.6, 5, 6, 5.6, 5.4, 6.4, 6, 5, 4.8, 5.6, 6.4, 6, 4, 2.2];

    // Sunday first, as DayOfWeek counts.
    private static readonly double[] Week = [.95, 1.08, 1.05, 1, .98, .9, .78];

    /// <summary>Exactly <see cref="SignalPlan.Count"/> signals before <paramref name="end"/>, in order of time.</summary>
    public static IReadOnlyList<DemoSignal> Make(int seed, DateTimeOffset end)
    {
        var draws = new Draws(seed);
        var visits = new Visits(draws, end.AddDays(-SignalPlan.BrokenSince), end.AddDays(-SignalPlan.AssistantSince));
        var clock = new Clock(end);
        var signals = new List<DemoSignal>(SignalPlan.Count + 64);
        signals.AddRange(CampaignLetters.Make(seed + 10, end).Where(s => s.Time < end));
        var one = new List<DemoSignal>();
        var session = 0;
        while (signals.Count < SignalPlan.Count)
        {
            one.Clear();
            var person = (int)(PersonKeys.Population * Math.Pow(draws.Fraction(), 1.7));
            var segment = HouseContent.Personas[SegmentOf(person)].Segment;
            var channel = draws.Weighted(SignalPlan.Channels);
            visits.Play(new(clock.Next(draws), PersonKeys.Of(person), segment, channel, "s-" + (++session).ToString("d5", CultureInfo.InvariantCulture), one));

            // What would happen after the end has not happened yet.
            signals.AddRange(one.Where(s => s.Time < end));
        }

        signals.RemoveRange(SignalPlan.Count, signals.Count - SignalPlan.Count);
        return [.. signals.OrderBy(s => s.Time)];
    }

    /// <summary>A person keeps to one segment: about 50, 22 and 28 of a hundred.</summary>
    public static int SegmentOf(int person) => (person * 37 % 100) switch { < 50 => 0, < 72 => 1, _ => 2 };

    // Draws a moment of the half year: a day by growth and weekday, an hour by habit.
    private sealed class Clock(DateTimeOffset end)
    {
        private readonly double[] days = [.. Enumerable.Range(0, SignalPlan.Days).Select(d => (1 + (.3 * d / SignalPlan.Days)) * Week[(int)end.AddDays(d - SignalPlan.Days).DayOfWeek])];

        public DateTimeOffset Next(Draws draws) =>
            end.AddDays(draws.Weighted(days) - SignalPlan.Days).AddHours(draws.Weighted(Hours)).AddMilliseconds(draws.Below(3_600_000));
    }
}
