namespace EmpathyConsole.Domain.House;

/// <summary>What an API key may do; CONTRACTS names them in brackets.</summary>
[Flags]
public enum Scopes
{
    None = 0,
    Read = 1,
    Write = 2,
    Check = 4,
    Decide = 8,
    All = Read | Write | Check | Decide,
}
