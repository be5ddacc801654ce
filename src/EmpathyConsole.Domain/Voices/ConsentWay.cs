namespace EmpathyConsole.Domain.Voices;

/// <summary>How the teller of a story gave consent.</summary>
public enum ConsentWay
{
    /// <summary>Nobody noted it.</summary>
    Unknown = 0,
    Form = 1,
    Email = 2,
    Call = 3,
    InPerson = 4,
}
