using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Friction;

/// <summary>Slugs in signals as people read them: "mobile-web" is "Mobile web".</summary>
public static class SliceNames
{
    /// <summary>A value of a dimension in words; what is no slug is left as it is.</summary>
    public static string Of(Dimension dimension, string value)
    {
        if (dimension == Dimension.Stage && DefaultStages.All.FirstOrDefault(s => string.Equals(s.Slug, value, StringComparison.Ordinal)) is { Name: { } name })
        {
            return name;
        }

        var isSlug = value.Length > 0 && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');
        return isSlug ? char.ToUpperInvariant(value[0]) + value[1..].Replace('-', ' ').Replace('_', ' ') : value;
    }
}
