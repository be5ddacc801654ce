namespace EmpathyConsole.Domain.Voices;

/// <summary>How a date of two small numbers is read: 03/04/2026 is 3 April or March 4.</summary>
public enum DateOrder
{
    DayFirst = 1,
    MonthFirst = 2,
}
