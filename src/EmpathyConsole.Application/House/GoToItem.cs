namespace EmpathyConsole.Application.House;

/// <summary>A thing to jump to: its kind in a word ("Theme"), its name, its icon and its path.</summary>
public sealed record GoToItem(string Kind, string Name, string Icon, string Link);
