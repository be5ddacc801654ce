namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>What the redactor recognises as personal.</summary>
public enum PersonalDataKind
{
    Email = 1,
    Phone = 2,
    Card = 3,
}
