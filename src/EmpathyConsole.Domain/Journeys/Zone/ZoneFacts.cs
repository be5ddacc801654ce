namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>What is known of a touchpoint when it is asked whether a machine may take work away there.</summary>
public sealed record ZoneFacts
{
    /// <summary>1 (none) to 7 (exhausting).</summary>
    public required ZoneLevel Effort { get; init; }

    /// <summary>1 (faint) to 5 (set on it).</summary>
    public required ZoneLevel Intent { get; init; }

    /// <summary>0 (none) to 5 (overwhelming).</summary>
    public required ZoneLevel Fear { get; init; }

    /// <summary>What the fear is for.</summary>
    public FearKind FearKind { get; init; }

    /// <summary>What was seen of machine and person at this touchpoint; null when nobody compared them.</summary>
    public FearTrial? Trial { get; init; }

    /// <summary>Whether this is one of the few moments a customer judges the whole relation by.</summary>
    public bool MomentOfTruth { get; init; }
}
