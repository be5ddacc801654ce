using System.Globalization;

namespace EmpathyConsole.Domain.Journeys;

/// <summary>
/// Where a machine may take effort away: value = effort x intent x room left by fear, each scaled to 0..1.
/// Effort 1..7 becomes (effort - 1) / 6, intent 1..5 becomes (intent - 1) / 4, fear 0..5 leaves the room 1 - fear / 5.
/// The score alone recommends nothing: fear, moments of truth and how sure the levels are come first, see <see cref="Zone.ZoneAdvice"/>.
/// Fear of 3 leaves at most 0.40, which is below <see cref="AutomateFrom"/>: an anxious stage is never more than assisted.
/// </summary>
public sealed record ValueZone
{
    /// <summary>From this fear on a person stays, whatever the score.</summary>
    public const int HumanFrom = 4;

    /// <summary>From this score on a machine may take the work away.</summary>
    public const double AutomateFrom = 0.45;

    /// <summary>From this score on a machine may prepare while a person stays in reach.</summary>
    public const double AssistFrom = 0.20;

    private ValueZone(int effort, int intent, int fear)
    {
        EffortLevel = effort;
        IntentStrength = intent;
        FearIntensity = fear;
    }

    /// <summary>1 to 7.</summary>
    public int EffortLevel { get; }

    /// <summary>1 to 5.</summary>
    public int IntentStrength { get; }

    /// <summary>0 to 5.</summary>
    public int FearIntensity { get; }

    /// <summary>(effort - 1) / 6, 0 to 1.</summary>
    public double EffortShare => (EffortLevel - 1) / 6.0;

    /// <summary>(intent - 1) / 4, 0 to 1.</summary>
    public double IntentShare => (IntentStrength - 1) / 4.0;

    /// <summary>1 - fear / 5, 0 to 1.</summary>
    public double FearRoom => (5 - FearIntensity) / 5.0;

    /// <summary>Effort x intent x room left by fear, 0 to 1.</summary>
    public double Score => ScoreOf(EffortLevel, IntentStrength, FearIntensity);

    /// <summary>The score with its parts: "0.67 × 1.00 × 0.80 = 0.53".</summary>
    public string Formula => string.Create(CultureInfo.InvariantCulture, $"{EffortShare:0.00} × {IntentShare:0.00} × {FearRoom:0.00} = {Score:0.00}");

    /// <summary>How each part came from what was mapped, one line a part.</summary>
    public IReadOnlyList<string> Steps =>
    [
        string.Create(CultureInfo.InvariantCulture, $"Effort {EffortLevel} of 7: ({EffortLevel} − 1) ÷ 6 = {EffortShare:0.00}"),
        string.Create(CultureInfo.InvariantCulture, $"Intent {IntentStrength} of 5: ({IntentStrength} − 1) ÷ 4 = {IntentShare:0.00}"),
        string.Create(CultureInfo.InvariantCulture, $"Room left by fear {FearIntensity} of 5: 1 − {FearIntensity} ÷ 5 = {FearRoom:0.00}"),
    ];

    /// <summary>The zone of a stage. Levels outside their ranges are a bug of the caller, who checks them with <see cref="StageRules"/> first.</summary>
    public static ValueZone Of(Intent intent, Fear fear, Effort effort) => Of(effort.Level, intent.Strength, fear.Intensity);

    /// <summary>The zone of three levels: effort 1..7, intent 1..5, fear 0..5.</summary>
    public static ValueZone Of(int effort, int intent, int fear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(effort, StageRules.LeastEffort);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(effort, StageRules.MostEffort);
        ArgumentOutOfRangeException.ThrowIfLessThan(intent, StageRules.LeastIntent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(intent, StageRules.MostIntent);
        ArgumentOutOfRangeException.ThrowIfLessThan(fear, StageRules.LeastFear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fear, StageRules.MostFear);
        return new(effort, intent, fear);
    }

    /// <summary>The score of levels that need not be whole: effort 1..7, intent 1..5, fear 0..5. Rises with effort and intent, falls with fear.</summary>
    // multiplied whole and divided once: 1 x 0.75 x 0.6 would fall just short of 0.45
    public static double ScoreOf(double effort, double intent, double fear) => (effort - 1) * (intent - 1) * (5 - fear) / 120;
}
