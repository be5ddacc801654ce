namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What kind a touchpoint probably is, by its name; a person can say otherwise.</summary>
public static class TouchpointGuess
{
    // the first that fits counts: "feedback form by e-mail" is a form
    private static readonly (TouchpointKind Kind, string[] Words)[] Words =
    [
        (TouchpointKind.Form, ["form", "checkout", "sign-up", "signup", "registration", "survey"]),
        (TouchpointKind.Chat, ["chat", "assistant", "bot", "chatbot"]),
        (TouchpointKind.Call, ["call", "phone", "hotline", "callback"]),
        (TouchpointKind.Email, ["e-mail", "email", "mail", "newsletter"]),
        (TouchpointKind.Message, ["sms", "whatsapp", "message", "push"]),
        (TouchpointKind.Ad, ["ad", "ads", "banner", "campaign"]),
        (TouchpointKind.Meeting, ["counter", "till", "showroom"]),
        (TouchpointKind.Page, ["page", "site", "website", "shop", "homepage", "account", "portal", "app"]),
        (TouchpointKind.Meeting, ["meeting", "consultation", "visit", "appointment", "demo"]),
        (TouchpointKind.Event, ["event", "webinar", "workshop", "fair", "tasting"]),
        (TouchpointKind.Community, ["community", "forum", "group"]),
        (TouchpointKind.Outreach, ["outreach"]),
        (TouchpointKind.Letter, ["letter", "postcard", "card"]),
        (TouchpointKind.Parcel, ["parcel", "package", "delivery", "box"]),
        (TouchpointKind.Document, ["invoice", "contract", "manual", "document", "pdf", "guide"]),
        (TouchpointKind.Internal, ["handoff", "report", "review", "spreadsheet"]),
    ];

    /// <summary>"Booking page" is a page; a name without a known word is <see cref="TouchpointKind.Other"/>.</summary>
    public static TouchpointKind Kind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.ToLowerInvariant().Split([' ', ',', '.', '/', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.EndsWith('s') && w.Length > 3 ? w[..^1] : w).ToHashSet(StringComparer.Ordinal);
        return Words.FirstOrDefault(k => k.Words.Any(w => words.Contains(w) || words.Contains(w.TrimEnd('s')))).Kind;
    }
}
