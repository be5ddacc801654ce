namespace EmpathyConsole.Domain.Concepts;

/// <summary>What tipped a comparison, if somebody can say. The numbers are the keys.</summary>
public enum TippedBy
{
    SoundsLikeUs = 1,
    AnswersTheFear = 2,
    Clearer = 3,
    AsksLess = 4,
    Kinder = 5,
    Braver = 6,
}
