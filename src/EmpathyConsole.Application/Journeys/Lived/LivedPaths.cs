using System.Runtime.InteropServices;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Lived;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>
/// Makes paths of the signals kept and lays them over a plan. Knows nothing of callers and rights. Signals are read from a gap before the
/// first day, so that a path is known to begin where it begins, to the newest there is, so that it is followed to its end.
/// </summary>
internal sealed class LivedPaths(ISignalStore store, TimeProvider time)
{
    private const int MostDays = 1100;
    private const int MostSegments = 50;

    public async Task<Result<LivedAnswer>> ReadAsync(long workspace, TimeZoneInfo zone, LivedQuestion question, CancellationToken cancellation)
    {
        var freshness = await store.FreshnessAsync(workspace, cancellation);
        var newest = zone.DayOf(freshness.Last ?? time.GetUtcNow());
        if (question.Days is null && question.LastDays is < 1 or > MostDays)
        {
            return Problem.Invalid($"Days is {question.LastDays}. It goes from 1 to {MostDays}.", "days");
        }

        var days = question.Days ?? DaySpan.Last(question.LastDays, newest);
        if ((Trouble(days) ?? KeptDays.Trouble(freshness, zone, days)) is { } trouble)
        {
            return trouble;
        }

        var (from, before) = (zone.StartOf(days.From), zone.StartOf(days.To.AddDays(1)));
        var walk = new LivedWalk(question.Plan);
        var (withoutStage, segments) = await GatherAsync(workspace, question, walk, (from, before), cancellation);
        var until = freshness.Last?.ToUnixTimeMilliseconds() ?? 0;
        var tally = new LivedTally(question.Plan, question.Gap, until);
        var (signals, earlier, looked) = (0L, 0, 0);
        foreach (var path in walk.Paths(question.Gap))
        {
            if (++looked % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (path.First >= from && path.First < before)
            {
                tally.Add(path);
                signals += path.Signals;
            }
            else if (path.First < from && path.Last >= from)
            {
                earlier++;
            }
        }

        return new LivedAnswer(tally.Summarise(), days, question.Gap, signals, withoutStage, earlier, freshness.Last, zone.Id, segments);
    }

    private static Problem? Trouble(DaySpan days) => days switch
    {
        _ when days.To < days.From => Problem.Invalid("The last day lies before the first.", "to"),
        _ when days.From.Year is < 2000 or > 2200 || days.To.Year > 2200 => Problem.Invalid("Days lie between the years 2000 and 2200.", "from"),
        { Days: > MostDays } => Problem.Invalid($"At most {MostDays} days at a time.", "from"),
        _ => null,
    };

    private async Task<(long WithoutStage, IReadOnlyList<string> Segments)> GatherAsync(long workspace, LivedQuestion question, LivedWalk walk, (long From, long Before) asked, CancellationToken cancellation)
    {
        var words = await store.WordsAsync(workspace, cancellation);
        var journey = words.Code(question.Journey) ?? -1;
        var segment = question.Segment is null ? (int?)null : words.Code(question.Segment) ?? -1;
        var numbers = new Dictionary<int, int>();
        var met = new Dictionary<int, int>();
        var from = asked.From - (long)question.Gap.TotalMilliseconds;
        var withoutStage = 0L;
        await foreach (var block in store.ScanAsync(workspace, from, long.MaxValue, cancellation))
        {
            var (journeys, stages, segments) = (block.Slices[(int)Dimension.Journey], block.Slices[(int)Dimension.Stage], block.Slices[(int)Dimension.Segment]);
            for (var row = 0; row < block.Count; row++)
            {
                var (at, named) = (block.Times[row], journeys[row]);
                if (at < from || (named != 0 && named != journey))
                {
                    continue;
                }

                if (stages[row] == 0)
                {
                    withoutStage += at >= asked.From && at < asked.Before ? 1 : 0;
                    continue;
                }

                if (!numbers.TryGetValue(stages[row], out var number))
                {
                    // a word that came after the scan began is asked for again
                    words = words.Word(stages[row]) is null ? await store.WordsAsync(workspace, cancellation) : words;
                    number = numbers[stages[row]] = walk.NumberOf(words.Word(stages[row]) ?? Dimensions.None);
                }

                if (named != 0 || number < question.Plan.Stages.Count)
                {
                    walk.Add(block.Persons[row], at, number, segment is null || segments[row] == segment);
                    CollectionsMarshal.GetValueRefOrAddDefault(met, segments[row], out _)++;
                }
            }
        }

        words = await store.WordsAsync(workspace, cancellation);
        return (withoutStage, [.. met.OrderByDescending(m => m.Value).Select(m => words.Word(m.Key)).OfType<string>().Take(MostSegments)]);
    }
}
