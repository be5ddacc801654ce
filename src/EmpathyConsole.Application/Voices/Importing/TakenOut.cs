namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What became of an import that was taken out: voices that went, and those that stayed because something rests on them.</summary>
/// <param name="Went">Voices removed.</param>
/// <param name="Stayed">Voices kept.</param>
/// <param name="MiningJobId">The job that finds the themes of the rest.</param>
public sealed record TakenOut(long Went, long Stayed, long? MiningJobId);
