using System.Globalization;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>
/// What to do with AI at a touchpoint, and why. Four questions in order, each with its own sentence: a moment of truth keeps a person; fear
/// of 4 or more keeps a person; where the upper bound of fear would rise with a machine, a person stays (or, with little to gain, all stays as it
/// is); then the score of <see cref="ValueZone"/> decides. The score's middle decides between leaving and letting a machine in, because doing
/// nothing where effort is high costs customers as much as helping in vain; but a machine that works alone is hard to take back, so for that
/// the lower end too has to reach the bound for assistance.
/// </summary>
public sealed record ZoneAdvice
{
    private ZoneAdvice(ZoneFacts facts, Interval score, IReadOnlyList<ZoneGate> gates, Recommendation recommendation, FearBounds bounds)
    {
        Facts = facts;
        Score = score;
        Gates = gates;
        Recommendation = recommendation;
        Bounds = bounds;
    }

    /// <summary>What it was made from.</summary>
    public ZoneFacts Facts { get; }

    /// <summary>
    /// Effort share x intent share x room left by fear, 0 to 1. The score only rises with effort and intent and only falls with fear, so its ends
    /// are its values at the ends of all three intervals at once: least effort and intent with most fear, and the other way round. Three levels are
    /// seldom all off to the same side, so it covers at least 95%.
    /// </summary>
    public Interval Score { get; }

    /// <summary>All four gates in order, whichever decided.</summary>
    public IReadOnlyList<ZoneGate> Gates { get; }

    public Recommendation Recommendation { get; }

    /// <summary>Upper bounds of fear with and without the machine as recommended; where none is, with a machine that answers alone.</summary>
    public FearBounds Bounds { get; }

    /// <summary>The first closed gate, but the score where all is left as it is; if none is closed, the first that asks for a person in reach; else the score.</summary>
    public ZoneGate DecidedBy => Recommendation == Recommendation.Leave
        ? Gates[^1]
        : Gates.FirstOrDefault(g => g.Verdict == GateVerdict.Closed)
        ?? Gates.FirstOrDefault(g => g.Verdict == GateVerdict.AssistAtMost)
        ?? Gates[^1];

    /// <summary>A machine would take part in the work.</summary>
    public bool LetsMachineIn => Recommendation is Recommendation.Automate or Recommendation.Assist;

    /// <summary>Neither fear nor a moment of truth asks for a person, whatever there is to gain.</summary>
    public bool FearAllowsMachine => Gates.All(g => g.Kind == ZoneGateKind.Score || g.Verdict != GateVerdict.Closed);

    /// <summary>"0.53 (0.31 to 0.80)"</summary>
    public string ScoreInWords => string.Create(CultureInfo.InvariantCulture, $"{Score.Value:0.00} ({Score.Low:0.00} to {Score.High:0.00})");

    /// <summary>The advice on a touchpoint.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level lies outside its range or interval, or a trial counts more afraid than people: a bug of the caller.</exception>
    public static ZoneAdvice Of(ZoneFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ZoneLevels.Check(StagePart.Effort, facts.Effort);
        ZoneLevels.Check(StagePart.Intent, facts.Intent);
        ZoneLevels.Check(StagePart.Fear, facts.Fear);
        var score = new Interval(
            ValueZone.ScoreOf(facts.Effort.Value, facts.Intent.Value, facts.Fear.Value),
            ValueZone.ScoreOf(facts.Effort.Low, facts.Intent.Low, facts.Fear.High),
            ValueZone.ScoreOf(facts.Effort.High, facts.Intent.High, facts.Fear.Low));
        var rise = FearRise.Of(facts);
        ZoneGate[] gates = [ZoneGates.MomentOfTruth(facts), ZoneGates.FearLevel(facts.Fear), rise.Gate, ZoneGates.Score(score)];
        var recommendation = Recommend(gates, score);
        return new(facts, score, gates, recommendation, recommendation == Recommendation.Assist ? rise.Assisted : rise.Alone);
    }

    private static Recommendation Recommend(ZoneGate[] gates, Interval score)
    {
        if (gates.FirstOrDefault(g => g.Verdict == GateVerdict.Closed) is { } closed)
        {
            return closed.Kind switch
            {
                ZoneGateKind.Score => Recommendation.Leave,

                // nobody wants a machine there anyway: nothing has to be defended
                ZoneGateKind.FearRise when score.Value < ValueZone.AssistFrom => Recommendation.Leave,
                _ => Recommendation.KeepHuman,
            };
        }

        return gates.Any(g => g.Verdict == GateVerdict.AssistAtMost) ? Recommendation.Assist : Recommendation.Automate;
    }
}
