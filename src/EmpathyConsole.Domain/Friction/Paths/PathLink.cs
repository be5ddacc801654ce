namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>So many persons went from one place to another.</summary>
/// <param name="Step">Which step the first place is, from 0 at the anchor.</param>
/// <param name="From">A place, or <see cref="PathTree.Others"/>.</param>
/// <param name="To">A place, or <see cref="PathTree.Others"/>.</param>
/// <param name="Count">Persons.</param>
public sealed record PathLink(int Step, long From, long To, long Count);
