namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>What the redactor recognises as personal.</summary>
public enum PersonalDataKind
{
    Email = 1,
    Phone = 2,
    Card = 3,
    Iban = 4,
    Id = 5,
    Address = 6,
    Link = 7,
    Handle = 8,
    Name = 9,
    DateOfBirth = 10,
    Number = 11,
    Ip = 12,
}
