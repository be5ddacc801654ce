namespace EmpathyConsole.Application.Moments.People;

/// <summary>A row that could not be brought in: its line in the file, from 1, and why.</summary>
public sealed record PeopleReject(long Line, string Reason);
