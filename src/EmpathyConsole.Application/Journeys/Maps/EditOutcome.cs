namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>What came of an edit.</summary>
/// <param name="Map">The map as it stands now.</param>
/// <param name="Conflicts">None: it is saved. Else nothing of it was, because of these.</param>
public sealed record EditOutcome(JourneyMap Map, IReadOnlyList<EditConflict> Conflicts)
{
    public bool Saved => Conflicts.Count == 0;
}
