using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Days of an answer as they are read: "3 Nov 2026 to 9 Nov 2026".</summary>
public static class SpanText
{
    /// <summary>Both days with their year.</summary>
    public static string Of(DaySpan days) => $"{Day(days.From)} to {Day(days.To)}";

    /// <summary>The year stands once where both days are of the same.</summary>
    public static string Brief(DaySpan days) =>
        days.From.Year == days.To.Year ? $"{days.From.ToString("d MMM", CultureInfo.InvariantCulture)} to {Day(days.To)}" : Of(days);

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
