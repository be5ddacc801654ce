namespace EmpathyConsole.Application.Moments.People;

/// <summary>A yes or no to a purpose on a channel; "all" stands for every one. Without a time it is said now.</summary>
public sealed record ConsentWord(string Purpose, string Channel, bool Granted, DateTimeOffset? Time = null, string? Source = null);
