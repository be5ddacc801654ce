namespace EmpathyConsole.Web.Shell;

/// <summary>One short message.</summary>
public sealed record Toast(string Sentence, bool IsTrouble, Func<Task>? Undo);
