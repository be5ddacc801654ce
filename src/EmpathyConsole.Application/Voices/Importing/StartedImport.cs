namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>An import that was queued, and the job that does it.</summary>
public sealed record StartedImport(long ImportId, long JobId);
