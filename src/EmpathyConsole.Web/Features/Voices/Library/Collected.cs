namespace EmpathyConsole.Web.Features.Voices.Library;

/// <summary>Where a quote went, and how to take it out again.</summary>
internal sealed record Collected(string Name, Func<Task> Undo);
