namespace EmpathyConsole.Application.Models;

/// <summary>What may be told of the key: that it is there, and by which name.</summary>
/// <param name="Variable">The environment variable, or user secret, it is read from.</param>
/// <param name="Found">Whether it was found.</param>
/// <param name="IsSent">Whether it is sent to the address that is set; it may be kept for others.</param>
public sealed record ModelKeyState(string Variable, bool Found, bool IsSent);
