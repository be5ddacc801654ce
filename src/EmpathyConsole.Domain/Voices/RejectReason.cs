namespace EmpathyConsole.Domain.Voices;

/// <summary>Why a row was not taken.</summary>
public enum RejectReason
{
    EmptyText = 1,
    Unreadable = 2,
    TooLong = 3,
    NoWords = 4,
}
