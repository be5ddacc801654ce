using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>
/// Still water: 200 segments, two fortnights, twelve metrics, nothing that differs but chance, and persons who differ from one another and count
/// several times. A view is one metric by segment against the fortnight before; at most 5 of 100 may show any clear change.
/// </summary>
public sealed class NoiseTests
{
    private const int Segments = 200;
    private const int PersonsASegment = 70;
    private static readonly bool Long = Environment.GetEnvironmentVariable("EMPATHY_LONG_TESTS") == "1";
    private static readonly DateOnly First = new(2026, 3, 1);
    private static readonly DaySpan Now = new(First.AddDays(14), First.AddDays(27));

    // signals go on for two weeks more, so that nothing is too young to say
    private static readonly long SeenTo = new DateTimeOffset(First.AddDays(60), TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private static readonly string[] Metrics =
    [
        "form-abandonment", "form-error-frequency", "customer-effort", "csat", "nps", "time-to-answer", "repeat-contact", "first-contact-resolution",
        "dead-clicks", "handoff-accuracy", "contacts-per-conversion", "team-workload",
    ];

    [Fact]
    public void Views_OfNoise_ShowAFindingInAtMostFiveOfAHundred()
    {
        var repetitions = Long ? 100 : 3;
        var found = new int[repetitions][];
        Parallel.For(0, repetitions, r => found[r] = Findings(seed: r + 1));
        var views = repetitions * Metrics.Length;
        var with = found.Sum(f => f.Count(n => n > 0));
        Console.WriteLine($"{with} of {views} views of noise show a finding ({(double)with / views:P1}); by metric: {string.Join(", ", Metrics.Select((m, i) => $"{m} {found.Count(f => f[i] > 0)}"))}");

        // 36 views can only show that something is badly off: at 5 of 100, eight or more come by chance once in 2,000. 1,200 views hold the 5 of 100 itself
        with.ShouldBeLessThanOrEqualTo(Long ? views * 5 / 100 : 7);
    }

    /// <summary>How many segments clearly changed, for each metric.</summary>
    private static int[] Findings(int seed)
    {
        var blocks = SignalBlock.Of(Signals(new(seed)).ToArray());
        var clock = new DayClock(TimeZoneInfo.Utc, Now.Before.From, Now.To);
        return [.. Metrics.Select(slug =>
        {
            var found = MetricCatalogue.Find(slug)!;
            var metric = found with { Kernel = found.Kernel.Within(new(SeenTo, _ => null)) };
            var part = new SignalPart(metric, new([Dimension.Segment], []));
            foreach (var block in blocks)
            {
                part.Add(block, long.MinValue, long.MaxValue);
            }

            var tally = new Tally(metric, clock, Now, Now.Before, DateOnly.MaxValue);
            tally.Add(part.Observe(), whole: false);
            var rows = Corrections.Correct([.. tally.Keys.Select(k => tally.Row(k, []))]);
            rows.Count(r => r.Change is not null).ShouldBe(Segments, slug);
            return rows.Count(r => r.Change is { Clear: true });
        })];
    }

    private static List<CodedSignal> Signals(Random random)
    {
        var signals = new List<CodedSignal>();
        for (var person = 1; person <= 2 * Segments * PersonsASegment; person++)
        {
            var (segment, then) = (1 + (person % Segments), person % (2 * Segments) >= Segments);

            // a person's own bent: what makes one person's answers alike
            var bent = random.NextDouble();
            var start = new DateTimeOffset(then ? Now.Before.From : Now.From, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeMilliseconds();
            for (var visit = random.Next(1, 4); visit > 0; visit--)
            {
                var time = start + random.NextInt64(13 * 86_400_000L);
                var session = random.NextInt64(1, long.MaxValue);
                void Add(SignalKind kind, double value = double.NaN, int after = 0) =>
                    signals.Add(new() { Time = time + after, Person = person, Kind = (byte)kind, Value = value, Session = session, Case = session, Segment = segment, Subject = 1 });
                bool Leans(double share) => random.NextDouble() < share * 2 * bent;

                Add(SignalKind.FormStart);
                if (Leans(.4))
                {
                    Add(SignalKind.FormSubmit, after: 60_000);
                }

                if (Leans(.3))
                {
                    Add(SignalKind.FieldError, after: 30_000);
                }

                if (Leans(.2))
                {
                    Add(SignalKind.DeadClick, 1, 20_000);
                }

                Add(SignalKind.Ces, 1 + (int)(7 * ((bent + random.NextDouble()) / 2)));
                Add(SignalKind.Csat, 1 + (int)(5 * ((bent + random.NextDouble()) / 2)));
                Add(SignalKind.Nps, (int)(11 * ((bent + random.NextDouble()) / 2)));
                Add(SignalKind.ContactOpen);
                Add(SignalKind.HumanReply, Math.Exp(2 + bent + random.NextDouble()), 90_000);
                Add(SignalKind.Handoff, Leans(.45) ? 1 : 0);
                Add(SignalKind.Work, Math.Exp(1 + bent + random.NextDouble()));
                if (random.Next(3) > 0)
                {
                    Add(SignalKind.Conversion, 50);
                }
            }
        }

        return signals;
    }
}
