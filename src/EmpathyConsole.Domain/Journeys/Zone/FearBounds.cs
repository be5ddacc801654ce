namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>
/// The upper bounds of fear that are compared before a machine is let in: as shares of people (0..1) when a trial was seen, else as
/// levels (0..5; what a machine adds may lead above 5).
/// </summary>
/// <param name="WithMachine">Upper bound with the machine, used the way it is recommended.</param>
/// <param name="WithPerson">Upper bound without it.</param>
/// <param name="FromTrial">Whether both were seen; else the first is expected from what the fear is for.</param>
public readonly record struct FearBounds(double WithMachine, double WithPerson, bool FromTrial)
{
    /// <summary>Fear could be higher with the machine.</summary>
    public bool WouldRise => WithMachine > WithPerson;
}
