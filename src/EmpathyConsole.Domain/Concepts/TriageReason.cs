namespace EmpathyConsole.Domain.Concepts;

/// <summary>Why a concept does not feel right.</summary>
public enum TriageReason
{
    Fear = 1,
    Urgency = 2,
    OffValue = 3,
    Cliche = 4,
    WrongMoment = 5,
    OffBrief = 6,
    Unclear = 7,
    NotCredible = 8,
    CulturalRisk = 9,
    Duplicate = 10,
}
