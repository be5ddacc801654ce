namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>
/// What a machine is expected to add to fear where nobody has compared it with a person yet, in points of 0..5 added to the upper bound.
/// The directions follow published experiments: a machine's answer at once takes away the fear of waiting, and nobody is embarrassed
/// before a machine (Lucas and others 2014; Pitardi and others 2021); people resist it where they fear to be misjudged or hurt
/// (Longoni, Bonezzi and Morewedge 2019) and where the matter is personal rather than countable (Castelo, Bos and Lehmann 2019).
/// The sizes are a judgement, nothing measured: a trial at the touchpoint itself always takes their place.
/// </summary>
public static class FearPrior
{
    /// <summary>Up to this upper bound fear is so faint that a machine has little to raise, whatever it is for.</summary>
    public const double FaintUpTo = 1.5;

    /// <summary>Points that a machine which answers alone may add to fear of this kind.</summary>
    public static double Alone(FearKind kind) => kind switch
    {
        FearKind.Time or FearKind.Status => 0,
        FearKind.None => 0.5,
        FearKind.Money or FearKind.Privacy => 1,
        FearKind.Belonging => 1.5,
        FearKind.Safety => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>
    /// Points that a machine which only prepares, with a person in reach, may still add. The person answers for money; but data is seen by the
    /// machine either way, and who fears for safety or to be shut out fears the machine's part too.
    /// </summary>
    public static double Assisted(FearKind kind) => kind switch
    {
        FearKind.Privacy or FearKind.Belonging => 0.5,
        FearKind.Safety => 1,
        _ => 0,
    };

    /// <summary>"fear for money", to go into a sentence.</summary>
    internal static string Named(FearKind kind) => kind switch
    {
        FearKind.None => "a fear whose kind nobody named",
        FearKind.Time => "fear of losing time",
        FearKind.Belonging => "fear of being shut out",
        _ => $"fear for {kind.ToString().ToLowerInvariant()}",
    };
}
