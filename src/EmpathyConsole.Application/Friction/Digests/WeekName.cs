using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Digests;

/// <summary>Weeks as ISO 8601 names them: "2026-W47" is Monday 16 to Sunday 22 November 2026.</summary>
public static class WeekName
{
    /// <summary>The week a day lies in.</summary>
    public static string Of(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    /// <summary>Monday to Sunday of a week; says in a sentence what is none.</summary>
    public static Result<DaySpan> Days(string week)
    {
        var parts = week.Trim().Split("-W");
        if (parts is not [{ Length: 4 } y, { Length: 1 or 2 } w]
            || !int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || year is < 2000 or > 2200 || number < 1 || number > ISOWeek.GetWeeksInYear(year))
        {
            return Problem.Invalid($"'{week}' is not a week like 2026-W47.", "week");
        }

        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
        return new DaySpan(monday, monday.AddDays(6));
    }
}
