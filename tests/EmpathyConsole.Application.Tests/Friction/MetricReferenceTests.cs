using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>
/// The desk on the real store against <see cref="ByHand"/>, for every metric, over signals that clash: few persons, cases that go over from one to
/// another, two contacts at one time, contacts around the 7 days and around the ends of the days asked about. Before and after sealing.
/// </summary>
public sealed class MetricReferenceTests
{
    private const int Length = 26;

    // in the middle, where looking back and ahead matters; and to the end, where much is too young to say
    private static readonly (int From, int To)[] Asked = [(9, 15), (14, Length)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Ask_EveryMetric_CountsAsByHand_BeforeAndAfterSealing(int seed)
    {
        await using var console = await TestConsole.StartAsync();
        var start = new DateTimeOffset(console.Clock.GetUtcNow().AddDays(-Length - 3).UtcDateTime.Date, TimeSpan.Zero);
        var signals = Make(start, seed);
        var store = console.Get<ISignalStore>();
        foreach (var batch in signals.OrderBy(s => s.Id, StringComparer.Ordinal).Chunk(700))
        {
            (await store.AppendAsync(console.Analyst.Workspace, batch, null, Token)).Accepted.ShouldBe(batch.Length);
        }

        var hand = new ByHand(signals);
        var counted = MetricCatalogue.All.ToDictionary(m => m.Slug, m => hand.Units(m.Slug).ToList(), StringComparer.Ordinal);
        counted.Values.ShouldAllBe(u => u.Count > 20);
        await CompareAsync(console, start, counted);
        (await console.Get<ISignalUpkeep>().SealAsync(all: true, Token)).ShouldBe(signals.Count);
        await CompareAsync(console, start, counted);
    }

    private static async Task CompareAsync(TestConsole console, DateTimeOffset start, Dictionary<string, List<ByHand.Unit>> counted)
    {
        var desk = console.Get<IFrictionDesk>();
        var numbers = 0;
        foreach (var (metric, (from, to)) in from m in MetricCatalogue.All from a in Asked select (m, a))
        {
            var days = new DaySpan(DateOnly.FromDateTime(start.AddDays(from).Date), DateOnly.FromDateTime(start.AddDays(to).Date));
            var answer = (await desk.AskAsync(console.Analyst, FrictionQuestion.Of(metric.Slug, Dimension.Stage, Dimension.Channel) with { Days = days }, Token)).Value;
            var within = counted[metric.Slug].Where(u => u.At.Time >= start.AddDays(from) && u.At.Time < start.AddDays(to + 1)).ToList();
            var byHand = within.GroupBy(u => $"{u.At.Stage ?? "(none)"}|{u.At.Channel ?? "(none)"}").ToDictionary(g => g.Key, g => ByHand.Sum(metric, [.. g], days.Days), StringComparer.Ordinal);
            answer.Rows.Select(r => (string.Join('|', r.Slice), r.N)).Order().ShouldBe(byHand.Where(h => h.Value.N > 0).Select(h => (h.Key, h.Value.N)).Order(), metric.Slug);
            foreach (var (row, value) in answer.Rows.Select(r => (r, byHand[string.Join('|', r.Slice)].Value)).Append((answer.Total, ByHand.Sum(metric, within, days.Days).Value)))
            {
                row.TooFew.ShouldBe(row.Interval is null, metric.Slug);
                (row.N < metric.LeastN && !row.TooFew).ShouldBeFalse(metric.Slug);
                if (row.Interval is { } interval)
                {
                    numbers++;
                    interval.Value.ShouldBe(value!.Value, 1e-9 * Math.Max(1, Math.Abs(value.Value)), metric.Slug);
                }
            }

            answer.Total.N.ShouldBe(ByHand.Sum(metric, within, days.Days).N, metric.Slug);
        }

        // that values, and not only counts, were compared
        numbers.ShouldBeGreaterThan(2 * MetricCatalogue.All.Count);
    }

    private static List<Signal> Make(DateTimeOffset start, int seed)
    {
        var random = new Random(seed);
        var kinds = Enum.GetValues<SignalKind>();
        var often = new[] { SignalKind.ContactOpen, SignalKind.ContactOpen, SignalKind.ContactReopen, SignalKind.BotResolved, SignalKind.HumanReply, SignalKind.ContactResolved, SignalKind.FormStart, SignalKind.FormSubmit, SignalKind.Work };
        var signals = new List<Signal>();
        for (var i = 0; signals.Count < 2600; i++)
        {
            var kind = random.Next(3) == 0 ? often[random.Next(often.Length)] : kinds[random.Next(kinds.Length)];
            var hours = random.Next(Length * 24);

            // milliseconds keep times apart; contacts sometimes come exactly a week after another
            var time = start.AddHours(hours).AddMinutes(random.Next(60)).AddMilliseconds(i);
            var one = new Signal(
                time,
                "p" + random.Next(60),
                kind,
                ValueOf(kind, random),
                Session: random.Next(3) == 0 ? null : $"s{random.Next(40)}-{hours / 10}",
                Stage: random.Next(8) is var s && s == 7 ? null : Domain.Journeys.DefaultStages.All[s % 3].Slug,
                Channel: random.Next(4) switch { 0 => null, 1 => "web", _ => "chat" },
                Subject: "about " + random.Next(2),
                Case: random.Next(4) == 0 ? null : "c" + random.Next(250),
                Id: $"{random.Next()}-{i}");
            signals.Add(one);
            if (kind == SignalKind.HumanReply && random.Next(3) == 0 && hours < (Length - 1) * 24)
            {
                // whom a person answered is asked how it was, some at the very moment
                signals.Add(one with { Id = one.Id + "-asked", Kind = SignalKind.Csat, Value = random.Next(1, 6), Time = one.Time.AddHours(random.Next(24)) });
            }

            if (kind == SignalKind.ContactOpen && random.Next(4) == 0)
            {
                // a repeat in the same batch at the same time, and one exactly 7 days later
                signals.Add(one with { Id = one.Id + "-again" });
                if (hours < (Length - 7) * 24)
                {
                    signals.Add(one with { Id = one.Id + "-week", Time = one.Time.AddDays(7) });
                }
            }
        }

        return signals;
    }

    private static double? ValueOf(SignalKind kind, Random random) => kind switch
    {
        SignalKind.Ces => random.Next(1, 8),
        SignalKind.Csat => random.Next(1, 6),
        SignalKind.Nps => random.Next(0, 11),
        SignalKind.Handoff or SignalKind.ArticleHelpful => random.Next(2),
        SignalKind.Search => random.Next(4) == 0 ? null : random.Next(3),
        _ => random.Next(3) == 0 ? null : random.Next(200),
    };
}
