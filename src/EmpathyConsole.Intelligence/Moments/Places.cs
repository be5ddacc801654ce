using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Intelligence.Moments;

/// <summary>What a page or a stage says of somebody who has not said anything.</summary>
internal static class Places
{
    private static readonly (ReadingKind Kind, string[] Words)[] Pages =
    [
        (ReadingKind.ProblemSolving, ["help", "support", "faq", "contact", "return", "returns", "refund", "refunds", "track", "tracking", "status", "complaint", "complaints", "error", "password", "account", "orders", "cancel"]),
        (ReadingKind.Comparing, ["pricing", "price", "prices", "plans", "compare", "comparison", "vs", "reviews", "review", "sizes", "ingredients", "shipping"]),
        (ReadingKind.Receptive, ["story", "stories", "blog", "journal", "recipe", "recipes", "new", "collection", "shop", "product", "products", "gift", "gifts", "about", "video", "videos"]),
    ];

    public static ReadingKind? OfPage(string? page)
    {
        if (string.IsNullOrWhiteSpace(page))
        {
            return null;
        }

        var words = Token.Split(page.Replace('_', ' ')).Select(t => t.Word).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, hints) in Pages)
        {
            if (hints.Any(words.Contains))
            {
                return kind;
            }
        }

        return null;
    }

    public static ReadingKind? OfStage(string? stage) => stage?.Trim().ToLowerInvariant() switch
    {
        "support" => ReadingKind.ProblemSolving,
        "consultation-booking" or "form-fill" => ReadingKind.Comparing,
        "ad-click" or "landing-page" or "nurture-email" => ReadingKind.Receptive,
        _ => null,
    };
}
