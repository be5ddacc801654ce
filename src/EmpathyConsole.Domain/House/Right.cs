namespace EmpathyConsole.Domain.House;

/// <summary>One row of the table of rights.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Room">Where it is done.</param>
/// <param name="Roles">The roles that may; any one of them is enough.</param>
/// <param name="Scope">The scope an API key needs; none = no key may.</param>
/// <param name="Sentence">The operation in words, to finish "You may not ...".</param>
public sealed record Right(Operation Operation, Room Room, Roles Roles, Scopes Scope, string Sentence);
