using System.Globalization;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>The gates that look at one thing each.</summary>
internal static class ZoneGates
{
    public static ZoneGate MomentOfTruth(ZoneFacts facts) => facts.MomentOfTruth
        ? new(ZoneGateKind.MomentOfTruth, GateVerdict.Closed, "A moment of truth: customers judge the whole relation by it, so a person stays.")
        : new(ZoneGateKind.MomentOfTruth, GateVerdict.Open, "Not marked as a moment of truth.");

    public static ZoneGate FearLevel(ZoneLevel fear)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"Fear is {fear.Value:0.#} of 5 ({fear.Low:0.#} to {fear.High:0.#})");
        return fear switch
        {
            { Value: >= ValueZone.HumanFrom } => Gate(GateVerdict.Closed, $"{said}. From {ValueZone.HumanFrom} on a person stays, whatever the score."),
            { High: >= ValueZone.HumanFrom } => Gate(GateVerdict.AssistAtMost, $"{said}: it could be {ValueZone.HumanFrom} or more, so a person stays in reach."),
            _ => Gate(GateVerdict.Open, $"{said}, surely below {ValueZone.HumanFrom}."),
        };

        static ZoneGate Gate(GateVerdict verdict, string sentence) => new(ZoneGateKind.FearLevel, verdict, sentence);
    }

    public static ZoneGate Score(Interval score)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"The score is {score.Value:0.00} ({score.Low:0.00} to {score.High:0.00})");
        return score switch
        {
            { Value: < ValueZone.AssistFrom } => Gate(GateVerdict.Closed, Say($", below {ValueZone.AssistFrom:0.00}: there is little to gain.")),
            { Value: < ValueZone.AutomateFrom } => Gate(GateVerdict.AssistAtMost, Say($", between {ValueZone.AssistFrom:0.00} and {ValueZone.AutomateFrom:0.00}: a machine may prepare, and a person stays in reach.")),
            { Low: < ValueZone.AssistFrom } => Gate(GateVerdict.AssistAtMost, Say($". It reaches {ValueZone.AutomateFrom:0.00}, but could be below {ValueZone.AssistFrom:0.00}: too unsure for a machine alone.")),
            _ => Gate(GateVerdict.Open, Say($". It reaches {ValueZone.AutomateFrom:0.00} and is surely above {ValueZone.AssistFrom:0.00}: a machine may take the work away.")),
        };

        string Say(FormattableString rest) => said + rest.ToString(CultureInfo.InvariantCulture);
        static ZoneGate Gate(GateVerdict verdict, string sentence) => new(ZoneGateKind.Score, verdict, sentence);
    }
}
