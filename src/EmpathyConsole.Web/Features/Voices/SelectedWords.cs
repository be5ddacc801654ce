namespace EmpathyConsole.Web.Features.Voices;

/// <summary>As the browser tells it.</summary>
internal sealed record SelectedWords(int Start, int Length);
