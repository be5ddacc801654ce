namespace EmpathyConsole.Demo.Signals;

/// <summary>Plays whole visits: an order, a letter, a booking, the first weeks, a call for help.</summary>
internal sealed class Visits(Draws draws, DateTimeOffset broken, DateTimeOffset assistant)
{
    private static readonly string[] Campaigns = ["afternoon-letters", "spring-tin", "gift-season", "first-bowl", "garden-stories"];

    private static readonly (string Item, double Weight)[] Sources =
        [("search", .34), ("direct", .26), ("social-ad", .18), ("search-ad", .14), ("referral", .08)];

    private readonly Forms forms = new(draws, broken);
    private readonly Contacts contacts = new(draws);

    /// <summary>A visit of the kind that chance picks, begun at its clock.</summary>
    public void Play(Visit visit)
    {
        visit.Journey = draws.Chance(.68) ? "first-order" : "subscription";
        visit.Source = visit.Channel is "email" ? "letter" : draws.Weighted(Sources);
        visit.Campaign = visit.Channel is "email" || visit.Source is "social-ad" or "search-ad" ? draws.Pick(Campaigns) : null;
        switch (draws.Weighted([.47, .15, .08, .21, .09]))
        {
            case 0:
                Order(visit);
                break;
            case 1:
                Letter(visit);
                break;
            case 2:
                Book(visit);
                break;
            case 3:
                Begin(visit);
                break;
            default:
                visit.Stage = "support";
                View(visit, "help");
                contacts.Open(visit);
                break;
        }

        if (draws.Chance(.02))
        {
            visit.Mark("nps", Math.Clamp(Math.Round(7.9 + (2.2 * draws.Normal())), 0, 10), "relationship");
        }
    }

    private void Order(Visit visit)
    {
        if (visit.Source is "social-ad" or "search-ad")
        {
            visit.Stage = "ad-click";
            visit.Mark("click", subject: "offer");
            visit.Wait(3);
        }

        visit.Stage = "landing-page";
        View(visit, "start");
        if (draws.Chance(.12))
        {
            visit.Mark("search", draws.Below(9));
        }

        if (draws.Chance(.25))
        {
            forms.Fill(visit, "landing-page", "taste-quiz", ["milk", "time-of-day"]);
            visit.Stage = "landing-page";
        }

        View(visit, draws.Weighted([("grades", .4), ("starter-tin", .4), ("plans", .2)]));
        if (draws.Chance(.03))
        {
            visit.Mark("dead-click", 1, "grade-picture");
        }

        if (!draws.Chance(.66))
        {
            visit.Mark("page-exit", subject: "product");
            return;
        }

        var sent = forms.Fill(visit, "form-fill", "address", ["name", "postcode", "street", "phone"]);
        if (sent && draws.Chance(.86))
        {
            Convert(visit, 31);
        }
        else if (!sent && draws.Chance(.05))
        {
            contacts.Open(visit, "form-fill", "address");
        }
    }

    private void Letter(Visit visit)
    {
        visit.Stage = "nurture-email";
        visit.Channel = "email";
        visit.Campaign ??= draws.Pick(Campaigns);
        visit.Mark("send", subject: visit.Campaign is "garden-stories" ? "story" : "offer");
        if (!draws.Chance(.41))
        {
            return;
        }

        visit.Wait(draws.LogNormal(5400, 1.1));
        visit.Mark("open");
        if (draws.Chance(.009))
        {
            visit.Mark(draws.Chance(.85) ? "unsubscribe" : "complaint");
            return;
        }

        if (draws.Chance(.26))
        {
            visit.Wait(20);
            visit.Mark("click", subject: "letter");
            View(visit, "brewing");
            if (draws.Chance(.3))
            {
                forms.Fill(visit, "nurture-email", "preferences", ["how-often"]);
            }

            if (draws.Chance(.12))
            {
                Convert(visit, 27);
            }
        }
    }

    private void Book(Visit visit)
    {
        visit.Stage = "consultation-booking";
        View(visit, "booking");
        if (draws.Chance(.06))
        {
            visit.Mark("dead-end", subject: "no-slot");
        }

        if (forms.Fill(visit, "consultation-booking", "slot", ["day", "time", "phone"]) && draws.Chance(.35))
        {
            Convert(visit, 44);
        }
    }

    // The first weeks with the tea: where the assistant was put in front of everybody.
    private void Begin(Visit visit)
    {
        visit.Journey = draws.Chance(.3) ? "first-order" : "subscription";
        visit.Stage = SignalPlan.AssistantStage;
        var helped = visit.Now >= assistant;
        visit.Source = helped ? "assistant" : visit.Source;
        View(visit, "first-bowl");
        visit.Mark("task-start", subject: "first-bowl");
        if (draws.Chance(.4))
        {
            visit.Mark("article-view", subject: "how-to-whisk");
            if (draws.Chance(.3))
            {
                visit.Mark("article-helpful", draws.Chance(.7) ? 1 : 0, "how-to-whisk");
            }
        }

        var seconds = draws.LogNormal(240, .5);
        visit.Wait(seconds);
        if (draws.Chance(.78))
        {
            visit.Mark("task-complete", Math.Round(seconds), "first-bowl");
        }

        if (draws.Chance(.3))
        {
            forms.Fill(visit, SignalPlan.AssistantStage, "brewing", ["milk", "strength"]);
        }

        if (draws.Chance(helped ? SignalPlan.ConversionAfter : SignalPlan.ConversionBefore))
        {
            Convert(visit, 29);
        }

        if (draws.Chance(helped ? SignalPlan.ContactAfter : SignalPlan.ContactBefore))
        {
            contacts.Open(visit, SignalPlan.AssistantStage, helped ? "assistant-answer" : null);
        }
    }

    private void View(Visit visit, string page)
    {
        var seconds = Math.Round(draws.LogNormal(28, .8));
        visit.Mark("page-view", seconds, page);
        visit.Wait(seconds);
    }

    private void Convert(Visit visit, double money)
    {
        visit.Wait(15);
        visit.Mark("conversion", Math.Round(draws.LogNormal(money, .35), 2), visit.Journey is "subscription" ? "monthly-box" : "tin");
        if (draws.Chance(.71))
        {
            visit.Mark("qualified-conversion", 1, "order-kept");
        }
    }
}
