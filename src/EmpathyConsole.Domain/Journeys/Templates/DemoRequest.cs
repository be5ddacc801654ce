using static EmpathyConsole.Domain.Journeys.Plans.LadderRung;
using static EmpathyConsole.Domain.Journeys.Plans.TouchpointKind;

namespace EmpathyConsole.Domain.Journeys.Templates;

/// <summary>A buyer in a company asks to be shown a product. The team size is asked in the form and again in the call, as so often.</summary>
internal static class DemoRequest
{
    public static JourneyTemplate Template { get; } = new(
        "b2b-demo-request",
        "Demo request",
        "Somebody in a company wants to see the product before they put their name to it. As it often is: the call asks again what the form asked.",
        JourneyKind.Customers,
        Draft.Plan(
            Draft.Stage(
                "problem-named",
                "Names the problem",
                new("Put into words what is wrong before I ask others for money", 3),
                new("Being the one who brought in the wrong thing", FearKind.Status, 3),
                new("Read ten articles that all end with 'contact us'", 4),
                Draft.At("article", "Article or talk", Page, "search", Machine, "The page") with { Why = "Found while searching for the problem, not for a product." },
                Draft.At("peer-advice", "Advice from somebody in the same job", Community, "social", Specialist, "A colleague elsewhere") with { Why = "Heard first, and believed more than anything the house says." }),
            Draft.Stage(
                "vendor-shortlist",
                "Makes a shortlist",
                new("Rule out seven of ten without talking to anybody", 4),
                new("That the price is hidden because it is high", FearKind.Money, 3),
                new("Compare pages that use different words for the same thing", 5),
                Draft.At("product-page", "Product page", Page, "web", MachineWithExit, "The page") with { Exit = "Chat with the sales team in office hours", Branches = [new("self-serve-tour", "Wants to look without talking")] },
                Draft.At("price-page", "Price page", Page, "web", Machine, "The page") with { Fear = 4, Why = "'On request' is read as 'too much for you'." },
                Draft.At("self-serve-tour", "Tour without signing up", Page, "web", Machine, "The product")),
            Draft.Stage(
                "demo-form",
                "Asks for a demo",
                new("Get a date this week", 5),
                new("Calls every day from now on", FearKind.Privacy, 4),
                new("Fill in eleven fields, some about things I may not say", 5),
                Draft.At("demo-form-page", "Demo form", Form, "web", Machine, "The form") with { Asks = ["Name", "Work e-mail", "Phone number", "Company", "Team size", "Budget"] },
                Draft.At("form-reply", "First reply", Email, "email", Prepared, "Sales, from a draft") with { Exit = "Signed by the person who will hold the demo", Why = "Hours matter here: a buyer who waits a day books with the next one." }),
            Draft.Stage(
                "qualifying-call",
                "Is asked questions first",
                new("Be shown the product, not questioned about my budget", 4),
                new("That I am not important enough for them", FearKind.Status, 3),
                new("Say again what I wrote in the form", 5),
                Draft.At("first-call", "First call", Call, "phone", Specialist, "Sales development") with { Asks = ["Team size", "What you use today", "Who decides"] }),
            Draft.Stage(
                "demo",
                "Sees the demo",
                new("See my own case on screen, not a tour of every button", 5),
                new("Looking foolish in front of the colleagues I brought", FearKind.Status, 4),
                new("Bring four calendars together for an hour", 5),
                Draft.At("invitation", "Invitation", Email, "email", MachineWithExit, "The calendar") with { Exit = "'Another time' answers to the person who holds it" },
                Draft.At("demo-meeting", "Demo", Meeting, "video", Specialist, "An adviser who knows the trade") with { MomentOfTruth = true, Why = "Decides whether there will be a champion in the company." }),
            Draft.Stage(
                "inside-decision",
                "Convinces colleagues",
                new("Have something I can forward that speaks for itself", 5),
                new("That it fails and everybody remembers who wanted it", FearKind.Status, 4),
                new("Write the summary for finance and security myself", 6),
                Draft.At("summary", "Summary to forward", Document, "email", Prepared, "Sales, from what was said in the demo"),
                Draft.At("security-answers", "Security questions", Document, "email", Prepared, "Security, from kept answers") with { Effort = 7 },
                Draft.At("reference-call", "Call with a customer like us", Call, "phone", Specialist, "Another customer")),
            Draft.Stage(
                "agreement",
                "Says yes or no",
                new("Sign what was said, without surprises", 4),
                new("Being locked in for years", FearKind.Money, 4),
                new("Bring buyer, lawyer and boss to one text", 6),
                Draft.At("offer", "Offer", Document, "email", Prepared, "Sales") with { Fear = 4, Branches = [new("kept-in-touch", "Not this year")] },
                Draft.At("terms-call", "Call about the terms", Call, "phone", Specialist, "Sales and legal") with { MomentOfTruth = true },
                Draft.At("kept-in-touch", "A kind no, and a date to ask again", Outreach, "email", Specialist, "Sales") with { Ends = true })));
}
