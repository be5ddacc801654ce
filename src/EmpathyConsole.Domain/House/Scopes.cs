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

    /// <summary>Held by site keys alone: it writes what a page may tell, and reads nothing. No API key can be given it.</summary>
    Site = 16,
}
