using System.Globalization;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>Whether the upper bound of fear would rise with a machine: from a trial where one was seen, else from what the fear is for.</summary>
/// <param name="Gate">The answer.</param>
/// <param name="Alone">Bounds with a machine that answers alone.</param>
/// <param name="Assisted">Bounds with a machine that prepares while a person stays in reach.</param>
internal sealed record FearRise(ZoneGate Gate, FearBounds Alone, FearBounds Assisted)
{
    /// <summary>
    /// People on each side from which a trial stands for itself, as for every share in the metric catalogue. A smaller one may close the gate, but
    /// not open it: with few people the upper bound beside a person is high because little is known, and that is no reason to let a machine in.
    /// </summary>
    public const int LeastTrial = 30;

    public static FearRise Of(ZoneFacts facts) => facts.Trial is { } trial ? OfTrial(facts, trial) : OfPrior(facts, "Nobody has compared machine and person here yet");

    private static FearRise OfTrial(ZoneFacts facts, FearTrial trial)
    {
        Check(trial.AfraidWithMachine, trial.WithMachine);
        Check(trial.AfraidWithPerson, trial.WithPerson);
        if (trial.WithMachine == 0 || trial.WithPerson == 0)
        {
            return OfPrior(facts, string.Create(CultureInfo.InvariantCulture, $"{trial.WithMachine} met a machine and {trial.WithPerson} a person here: there is nothing to compare"));
        }

        var bounds = new FearBounds(Proportion.Wilson(trial.AfraidWithMachine, trial.WithMachine).High, Proportion.Wilson(trial.AfraidWithPerson, trial.WithPerson).High, FromTrial: true);
        var (with, without) = Percent(bounds);
        var seen = string.Create(
            CultureInfo.InvariantCulture,
            $"Fear with a machine could be as high as {with} ({trial.AfraidWithMachine} of {trial.WithMachine}), with a person at most {without} ({trial.AfraidWithPerson} of {trial.WithPerson})");
        if (bounds.WouldRise)
        {
            return new(Answer(GateVerdict.Closed, $"{seen}: it would rise."), bounds, bounds);
        }

        return trial.WithMachine < LeastTrial || trial.WithPerson < LeastTrial
            ? OfPrior(facts, $"{seen}, but fewer than {LeastTrial} on a side are too few to go by")
            : new(Answer(GateVerdict.Open, $"{seen}: it would not rise."), bounds, bounds);
    }

    private static FearRise OfPrior(ZoneFacts facts, string why)
    {
        var fear = facts.Fear;
        var most = fear.High.ToString("0.#", CultureInfo.InvariantCulture);
        if (fear.High <= FearPrior.FaintUpTo)
        {
            var same = new FearBounds(fear.High, fear.High, FromTrial: false);
            return new(Answer(GateVerdict.Open, $"{why}. Fear is at most {most} of 5, so faint that a machine has little to raise."), same, same);
        }

        var alone = new FearBounds(fear.High + FearPrior.Alone(facts.FearKind), fear.High, FromTrial: false);
        var assisted = new FearBounds(fear.High + FearPrior.Assisted(facts.FearKind), fear.High, FromTrial: false);
        var kind = FearPrior.Named(facts.FearKind);
        var gate = assisted.WouldRise
            ? Answer(GateVerdict.Closed, Say($"{why}. A machine is expected to raise {kind} by up to {FearPrior.Assisted(facts.FearKind):0.#} even with a person in reach, and it is at most {most} of 5 now: it would rise."))
            : alone.WouldRise
                ? Answer(GateVerdict.AssistAtMost, Say($"{why}. A machine alone is expected to raise {kind} by up to {FearPrior.Alone(facts.FearKind):0.#}, with a person in reach it would stay at {most} of 5 or less: assist at most."))
                : Answer(GateVerdict.AssistAtMost, Say($"{why}. A machine is not expected to raise {kind}, but until that is seen a person stays in reach, unless fear is {FearPrior.FaintUpTo:0.#} of 5 or less; it could be {most}."));
        return new(gate, alone, assisted);
    }

    // whole percents, unless they would look the same and are not
    private static (string With, string Without) Percent(FearBounds bounds)
    {
        var format = Math.Round(bounds.WithMachine * 100) == Math.Round(bounds.WithPerson * 100) && bounds.WithMachine != bounds.WithPerson ? "0.0#" : "0";
        return (Text(bounds.WithMachine), Text(bounds.WithPerson));

        string Text(double share) => (share * 100).ToString(format, CultureInfo.InvariantCulture) + "%";
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static ZoneGate Answer(GateVerdict verdict, string sentence) => new(ZoneGateKind.FearRise, verdict, sentence);

    private static void Check(int afraid, int people)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(afraid);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(afraid, people);
    }
}
