namespace EmpathyConsole.Application.Friction.Import;

/// <summary>That a file is mapped as one like it was before.</summary>
/// <param name="Id">To forget it by.</param>
/// <param name="FileName">The file it was made for.</param>
/// <param name="ByName">By whom.</param>
/// <param name="At">When it was used last.</param>
public sealed record RememberedShape(long Id, string FileName, string ByName, DateTimeOffset At);
