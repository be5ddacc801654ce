using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Links into the Friction page that show one question.</summary>
public static class FrictionLinks
{
    /// <summary>A metric by stage and channel over these days and against those before, filtered to a slice.</summary>
    public static string Of(string metric, DaySpan days, params ReadOnlySpan<(Dimension Dimension, string Value)> slice)
    {
        var link = string.Create(CultureInfo.InvariantCulture, $"/friction?metric={metric}&by=stage,channel&from={days.From:yyyy-MM-dd}&to={days.To:yyyy-MM-dd}&compare=previous");
        if (slice.Length == 0)
        {
            return link;
        }

        var filters = new List<QuestionFilter>();
        foreach (var (dimension, value) in slice)
        {
            filters.Add(new(dimension, value));
        }

        return link + "&filter=" + Uri.EscapeDataString(QuestionText.Filters(filters));
    }
}
