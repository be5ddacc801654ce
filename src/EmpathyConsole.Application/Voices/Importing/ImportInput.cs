namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>What the import job is given.</summary>
internal sealed record ImportInput(long ImportId);
