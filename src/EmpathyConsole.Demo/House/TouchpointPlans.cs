using EmpathyConsole.Domain.Journeys.Plans;
using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Demo.House;

/// <summary>Where the demo's customers meet the house, beside the first touchpoint of each stage; who owns a stage, and what could be done there.</summary>
public static class TouchpointPlans
{
    /// <summary>By journey and stage, in order after the stage's first.</summary>
    public static IReadOnlyList<(string Journey, string Stage, Touchpoint Touchpoint)> More { get; } =
    [
        ("first-order", "landing-page", At("grade-guide", "Guide to the three grades", Page, "web", Machine) with { Answers = "The page", Exit = "Ask a tea host, beside every grade" }),
        ("first-order", "landing-page", At("page-chat", "Assistant on the page", Chat, "chat", MachineWithExit) with { Answers = "The shop assistant", Exit = "Talk to a tea host", Branches = [new("consultation-booking", "wants advice")] }),
        ("first-order", "form-fill", At("pay-step", "Payment", Form, "web", Machine) with { Answers = "The payment provider", Fear = 4, Asks = ["Card number", "Postal address"], Why = "The card is what people are afraid for here." }),
        ("first-order", "nurture-email", At("reply-to-letter", "Answering a letter", Email, "email", Prepared) with { Answers = "The service desk, from a draft", Exit = "A name at the foot of each letter" }),
        ("first-order", "consultation-booking", At("host-call", "Call with a tea host", Call, "phone", Specialist) with { Answers = "A tea host", MomentOfTruth = true, Why = "People who were advised come back; people who were sold to do not." }),
        ("first-order", "onboarding", At("first-bowl-film", "Film: the first bowl", Page, "web", Machine) with { Answers = "The page", Effort = 3 }),
        ("first-order", "onboarding", At("how-was-it", "How was the first bowl?", Outreach, "email", Prepared) with { Answers = "The tea host who advised", Why = "A week after the parcel, from the person they talked to." }),
        ("first-order", "support", At("found-parcel", "Parcel search", Chat, "chat", MachineWithExit) with { Answers = "The assistant", Exit = "Talk to the service desk", Asks = ["Order number", "Postal address"] }),
        ("first-order", "support", At("service-line", "Service line", Call, "phone", Specialist) with { Answers = "The service desk", Asks = ["Order number"], MomentOfTruth = true }),
        ("subscription", "landing-page", At("way-out", "How to stop, in one line", Page, "web", Machine) with { Answers = "The page", Why = "Asked for most, found least." }),
        ("subscription", "form-fill", At("card-step", "Card for each month", Form, "web", Machine) with { Answers = "The payment provider", Fear = 4, Asks = ["Card number", "Postal address"] }),
        ("subscription", "onboarding", At("second-bowl", "The second bowl, by letter", Email, "email", Machine) with { Answers = "The letter writer", Exit = "Answering reaches a tea host" }),
        ("subscription", "support", At("stop-call", "Stopping by telephone", Call, "phone", Specialist) with { Answers = "The service desk", MomentOfTruth = true, Why = "Whoever is let go kindly comes back." }),
    ];

    /// <summary>Owner and ideas by journey and stage.</summary>
    public static IReadOnlyList<(string Journey, string Stage, string Owner, string Ideas)> Notes { get; } =
    [
        ("first-order", "ad-click", "Growth", ""),
        ("first-order", "landing-page", "Shop", "One sentence for each grade, in a beginner's words"),
        ("first-order", "form-fill", "Shop", "Ask for the address once and carry it to payment"),
        ("first-order", "nurture-email", "Letters", ""),
        ("first-order", "consultation-booking", "Tea hosts", "Evening slots until eight"),
        ("first-order", "onboarding", "Tea hosts", "A film of two minutes beside the card"),
        ("first-order", "support", "Service desk", "Say when a person will answer"),
        ("subscription", "landing-page", "Shop", "The way out beside the price"),
        ("subscription", "support", "Service desk", "Skip a month in one tap"),
    ];

    /// <summary>Touchpoints that lead elsewhere, asked things and channels of each stage's first touchpoint, by its key.</summary>
    public static IReadOnlyDictionary<string, (TouchpointKind Kind, string Channel, string System, IReadOnlyList<string> Asks)> First { get; } =
        new Dictionary<string, (TouchpointKind, string, string, IReadOnlyList<string>)>(StringComparer.Ordinal)
        {
            ["ad-click"] = (Ad, "web", "Search ads", []),
            ["landing-page"] = (Page, "web", "Shop", []),
            ["form-fill"] = (Form, "web", "Shop", ["Name", "E-mail", "Postal address"]),
            ["nurture-email"] = (Email, "email", "Letters", []),
            ["consultation-booking"] = (Page, "web", "Calendar", ["Name", "E-mail", "Your question"]),
            ["onboarding"] = (Parcel, "letter", "", []),
            ["support"] = (Chat, "chat", "Desk", ["Order number"]),
        };

    private static Touchpoint At(string key, string name, TouchpointKind kind, string channel, LadderRung rung) => new() { Key = key, Rank = "n", Name = name, Kind = kind, Channel = channel, Rung = rung };
}
