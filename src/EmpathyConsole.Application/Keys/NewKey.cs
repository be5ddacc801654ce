namespace EmpathyConsole.Application.Keys;

/// <summary>A new key, shown once.</summary>
public sealed record NewKey(KeyLine Line, string Key);
