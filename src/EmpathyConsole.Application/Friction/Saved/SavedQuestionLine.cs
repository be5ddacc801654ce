namespace EmpathyConsole.Application.Friction.Saved;

/// <summary>A saved question in a list.</summary>
/// <param name="Id">Of the question.</param>
/// <param name="Name">What somebody called it.</param>
/// <param name="Address">The explorer's, without its path.</param>
/// <param name="Boards">The names of the boards it stands on.</param>
/// <param name="ByName">Who saved it.</param>
/// <param name="At">When.</param>
public sealed record SavedQuestionLine(long Id, string Name, string Address, IReadOnlyList<string> Boards, string ByName, DateTimeOffset At);
