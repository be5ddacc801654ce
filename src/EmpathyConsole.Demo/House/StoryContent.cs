namespace EmpathyConsole.Demo.House;

/// <summary>A story of the demo; its teller is invented.</summary>
public sealed record StoryContent(string Title, string Teller, string Text, int ConsentedDaysAgo, int? ConsentEndsInDays = null);
