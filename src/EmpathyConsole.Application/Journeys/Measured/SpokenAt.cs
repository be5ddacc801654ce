namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What customers said at each stage: how much of it was fear, frustration or relief, and which people were afraid.</summary>
internal sealed class SpokenAt
{
    private readonly Dictionary<(int Place, string? Channel), Said> said = [];
    private readonly Dictionary<(int Place, int Person), bool> people = [];

    /// <summary>The channels of a stage in which anything was said; null stands for none.</summary>
    public IEnumerable<string?> Channels(int place) => said.Keys.Where(k => k.Place == place).Select(k => k.Channel);

    public void Add(int place, string? channel, SpokenKind kind, int n)
    {
        if (!said.TryGetValue((place, channel), out var sum))
        {
            sum = said[(place, channel)] = new();
        }

        sum.All += n;
        sum.Of[(int)kind] += n;
    }

    /// <summary>A person, by the code of signals, said something at a stage; once afraid counts as afraid.</summary>
    public void Add(int place, int person, bool afraid) => people[(place, person)] = afraid || people.GetValueOrDefault((place, person));

    /// <summary>Whether a person was afraid at a stage; null when the person said nothing there.</summary>
    public bool? Of(int place, int person) => people.TryGetValue((place, person), out var afraid) ? afraid : null;

    /// <summary>The figures of a whole stage.</summary>
    public IReadOnlyList<MeasuredFigure> Figures(int place) => Figures(said.Where(s => s.Key.Place == place).Select(s => s.Value));

    /// <summary>The figures of a channel of a stage.</summary>
    public IReadOnlyList<MeasuredFigure> Figures(int place, string? channel) => said.TryGetValue((place, channel), out var one) ? Figures([one]) : [];

    private static IReadOnlyList<MeasuredFigure> Figures(IEnumerable<Said> parts)
    {
        var all = parts.ToList();
        int Sum(SpokenKind kind) => all.Sum(p => p.Of[(int)kind]);
        var n = all.Sum(p => p.All);
        return n == 0
            ? []
            : [
                MeasuredMetrics.Share(MeasuredMetrics.Fear, Sum(SpokenKind.Fear), n),
                MeasuredMetrics.Share(MeasuredMetrics.Frustration, Sum(SpokenKind.Frustration), n),
                MeasuredMetrics.Share(MeasuredMetrics.Relief, Sum(SpokenKind.Relief), n),
            ];
    }

    private sealed class Said
    {
        public int All { get; set; }

        public int[] Of { get; } = new int[Enum.GetValues<SpokenKind>().Length];
    }
}
