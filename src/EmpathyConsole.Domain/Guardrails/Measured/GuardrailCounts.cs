using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Domain.Guardrails.Measured;

/// <summary>
/// What one version of a guardrail did with the lines of its family. A line labelled for another guardrail alone says neither that this
/// one should fire on it nor that it should not, so it is left out.
/// </summary>
/// <param name="Guardrail">Its slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Family">Its family.</param>
/// <param name="Version">Its version; 0 for the draft.</param>
/// <param name="Stage">Live, shadow or draft.</param>
/// <param name="Right">Lines it fires on that must fire: labelled for it, or for its family.</param>
/// <param name="FalseAlarms">Lines it fires on that must be left alone.</param>
/// <param name="Silent">Lines to leave alone that it leaves alone.</param>
/// <param name="OwnHits">Lines labelled for it by name that it fires on.</param>
/// <param name="OwnMisses">Lines labelled for it by name that it does not fire on.</param>
/// <param name="Failed">Lines it could not judge; they count nowhere else.</param>
public sealed record GuardrailCounts(
    string Guardrail, string Name, GuardrailFamily Family, int Version, VersionStage Stage, int Right = 0, int FalseAlarms = 0, int Silent = 0, int OwnHits = 0, int OwnMisses = 0, int Failed = 0)
{
    /// <summary>Lines it fires on.</summary>
    public int Fires => Right + FalseAlarms;

    /// <summary>Of the lines it fires on, those that must fire.</summary>
    public MeasuredShare Precision => new(Right, Right + FalseAlarms);

    /// <summary>Of the lines labelled for it by name, those it fires on; of none when lines are labelled for the family only, where one guardrail cannot be held to all of them.</summary>
    public MeasuredShare Recall => new(OwnHits, OwnHits + OwnMisses);

    /// <summary>Of the lines to leave alone, those it fires on.</summary>
    public MeasuredShare FalseAlarmRate => new(FalseAlarms, FalseAlarms + Silent);

    /// <summary>One line more; a line of another family changes nothing.</summary>
    public GuardrailCounts With(LabelledText line, bool fires)
    {
        ArgumentNullException.ThrowIfNull(line);
        var own = string.Equals(line.Guardrail, Guardrail, StringComparison.Ordinal);
        return line.Family != Family || (line.Guardrail.Length > 0 && !own) ? this
            : !line.MustFire ? (fires ? this with { FalseAlarms = FalseAlarms + 1 } : this with { Silent = Silent + 1 })
            : this with { Right = Right + (fires ? 1 : 0), OwnHits = OwnHits + (own && fires ? 1 : 0), OwnMisses = OwnMisses + (own && !fires ? 1 : 0) };
    }

    /// <summary>Both together.</summary>
    public GuardrailCounts Plus(GuardrailCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Right = Right + other.Right,
            FalseAlarms = FalseAlarms + other.FalseAlarms,
            Silent = Silent + other.Silent,
            OwnHits = OwnHits + other.OwnHits,
            OwnMisses = OwnMisses + other.OwnMisses,
            Failed = Failed + other.Failed,
        };
    }
}
