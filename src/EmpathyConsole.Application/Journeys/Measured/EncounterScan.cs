using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>Who was first answered by a machine and who by a person at each stage, and what they said and did afterwards.</summary>
internal sealed class EncounterScan(StageCodes codes, long from, long before)
{
    private readonly List<Event> events = [];

    public void Add(SignalBlock block)
    {
        for (var row = 0; row < block.Count; row++)
        {
            var kind = (SignalKind)block.Kinds[row];
            var time = block.Times[row];
            if (kind is SignalKind.BotAnswer or SignalKind.HumanReply or SignalKind.Csat or SignalKind.ContactReopen
                && time >= from && time < before && codes.PlaceOf(block, row) is >= 0 and var place)
            {
                events.Add(new(place, block.Persons[row], time, kind, block.Values[row], block.Slices[(int)Dimension.Channel][row]));
            }
        }
    }

    /// <summary>Place in the question and channel of the first answer (null for the whole stage) to what was seen there.</summary>
    /// <param name="voices">Who said something where, and whether it was a fear.</param>
    /// <param name="words">The texts behind channels.</param>
    public Dictionary<(int Place, string? Channel), MachineAndPerson> Compare(SpokenAt voices, ISignalWords words)
    {
        events.Sort(static (a, b) => (a.Place, a.Person, a.Time, a.Kind, a.Value).CompareTo((b.Place, b.Person, b.Time, b.Kind, b.Value)));
        var sides = new Dictionary<(int Place, string? Channel), (Side Machine, Side Person)>();
        for (var start = 0; start < events.Count;)
        {
            var end = start + 1;
            while (end < events.Count && events[end].Place == events[start].Place && events[end].Person == events[start].Person)
            {
                end++;
            }

            var one = events.GetRange(start, end - start);
            if (one.FindIndex(e => e.Kind is SignalKind.BotAnswer or SignalKind.HumanReply) is >= 0 and var at)
            {
                Count(one, at, SidesOf(null), voices);
                Count(one, at, SidesOf(words.Word(one[at].Channel) ?? Dimensions.None), voices);
            }

            start = end;

            (Side Machine, Side Person) SidesOf(string? channel) =>
                sides.TryGetValue((one[0].Place, channel), out var both) ? both : sides[(one[0].Place, channel)] = (new(), new());
        }

        return sides.ToDictionary(s => s.Key, s => Compared(s.Value.Machine, s.Value.Person));
    }

    private static void Count(List<Event> one, int at, (Side Machine, Side Person) both, SpokenAt voices)
    {
        var first = one[at];
        var side = first.Kind == SignalKind.BotAnswer ? both.Machine : both.Person;
        side.People++;
        var after = one.GetRange(at + 1, one.Count - at - 1);
        side.HandedOn += after.Exists(e => e.Kind == SignalKind.HumanReply) ? 1 : 0;
        side.Reopened += after.Exists(e => e.Kind == SignalKind.ContactReopen) ? 1 : 0;
        var rating = after.FindLast(e => e.Kind == SignalKind.Csat && !double.IsNaN(e.Value));
        if (rating.Kind == SignalKind.Csat)
        {
            side.Rated++;
            side.Satisfied += rating.Value >= 4 ? 1 : 0;
        }

        if (voices.Of(first.Place, first.Person) is { } afraid)
        {
            side.Spoke++;
            side.Afraid += afraid ? 1 : 0;
        }
    }

    private static MachineAndPerson Compared(Side machine, Side person) => new(
        machine.Outcome(),
        person.Outcome(),
        machine.HandedOn,
        Apart(machine.Satisfied, machine.Rated, person.Satisfied, person.Rated),
        Apart(machine.Reopened, machine.People, person.Reopened, person.People));

    private static Interval? Apart(int hits, int n, int otherHits, int otherN) =>
        n < MeasuredMetrics.LeastShare || otherN < MeasuredMetrics.LeastShare ? null : Proportion.Newcombe(hits, n, otherHits, otherN);

    private sealed class Side
    {
        public int People { get; set; }

        public int HandedOn { get; set; }

        public int Reopened { get; set; }

        public int Rated { get; set; }

        public int Satisfied { get; set; }

        public int Spoke { get; set; }

        public int Afraid { get; set; }

        public ArmOutcome Outcome() => new(
            People,
            MeasuredMetrics.Share("csat", Satisfied, Rated),
            MeasuredMetrics.Share("contact-reopen", Reopened, People),
            MeasuredMetrics.Share(MeasuredMetrics.Fear, Afraid, Spoke),
            Afraid);
    }

    private readonly record struct Event(int Place, int Person, long Time, SignalKind Kind, double Value, int Channel);
}
