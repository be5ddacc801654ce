using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>How the list of themes is ordered and searched, as it stands in the address.</summary>
internal static class ThemeOrder
{
    public const string Share = "share";

    /// <summary>The order asked for; anything else is by share.</summary>
    public static string Known(string? order) => order is "rising" or "new" or "kind" or "label" ? order : Share;

    /// <summary>The themes whose names hold every word, in the order asked for; ties by share, so that the same list always stands the same.</summary>
    public static IReadOnlyList<ThemeLine> Of(IReadOnlyList<ThemeLine> themes, string? order, string? search)
    {
        var words = (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var found = themes.Where(t => words.All(w => t.Label.Contains(w, StringComparison.OrdinalIgnoreCase)));
        return [.. Known(order) switch
        {
            "rising" => found.OrderByDescending(t => t.Trend.Direction).ThenBy(t => t.Trend.Q ?? 1),
            "new" => found.OrderByDescending(t => t.Status == ThemeStatus.New).ThenByDescending(t => t.Count),
            "kind" => found.OrderBy(t => t.Kind).ThenByDescending(t => t.Count),
            "label" => found.OrderBy(t => t.Label, StringComparer.OrdinalIgnoreCase),
            _ => found,
        }];
    }
}
