namespace EmpathyConsole.Domain.House;

/// <summary>Kinds of expected failure. HTTP: 400, 403, 404, 409, 413.</summary>
public enum ProblemKind
{
    Invalid = 1,
    Forbidden = 2,
    NotFound = 3,
    Conflict = 4,
    TooLarge = 5,
}
