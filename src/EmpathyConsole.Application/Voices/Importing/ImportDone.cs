namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What the import job leaves as its outcome.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="MiningJobId">The job that finds themes in it; none when nothing new came.</param>
public sealed record ImportDone(long ImportId, long? MiningJobId);
