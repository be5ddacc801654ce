using System.Globalization;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Demo.Signals;

namespace EmpathyConsole.Demo.People;

/// <summary>Makes the known customers: what they allowed, what they asked, what they were sent.</summary>
internal sealed class PeopleMaker
{
    private static readonly (string Item, double Weight)[] Zones =
        [("Europe/London", .6), ("Europe/Lisbon", .12), ("Europe/Berlin", .12), ("America/New_York", .12), ("Europe/Dublin", .04)];

    private static readonly (string Item, double Weight)[] Asked = [("parcel-late", .4), ("change-plan", .25), ("how-to-brew", .15), ("address", .1), ("refund", .1)];

    private readonly Draws draws;
    private readonly DateTimeOffset end;
    private readonly List<DemoPerson> people = [];
    private readonly List<DemoConsent> consents = [];
    private readonly List<DemoTicket> tickets = [];
    private readonly List<DemoExposure> exposures = [];

    private PeopleMaker(int seed, DateTimeOffset end)
    {
        draws = new(seed);
        this.end = end;
    }

    public static DemoPeople Make(int seed, DateTimeOffset end)
    {
        var maker = new PeopleMaker(seed, end);
        for (var i = 0; i < PersonKeys.Known; i++)
        {
            maker.Add(i);
        }

        return new(maker.people, [.. maker.consents.OrderBy(c => c.Time)], [.. maker.tickets.OrderBy(t => t.Opened)], [.. maker.exposures.OrderBy(e => e.Time)]);
    }

    private void Add(int index)
    {
        var key = PersonKeys.Of(index);
        var persona = HouseContent.Personas[SignalMaker.SegmentOf(index)];
        var zone = draws.Weighted(Zones);
        var locale = zone switch { "Europe/Lisbon" => "pt-PT", "Europe/Berlin" => "de-DE", "America/New_York" => "en-US", "Europe/Dublin" => "en-IE", _ => "en-GB" };
        var paused = draws.Chance(.06) ? end.AddDays(3 + draws.Below(40)) : (DateTimeOffset?)null;
        int? most = draws.Chance(.12) ? draws.Below(2) + 1 : null;
        people.Add(new(key, persona.Segment, persona.Generation, persona.LifeStage, zone, locale, paused, most));
        Consent(key);
        if (draws.Chance(.22))
        {
            Ask(key);
        }

        Meet(key, paused is not null);
    }

    private void Consent(string key)
    {
        var joined = end.AddDays(-30 - draws.Below(600)).AddMinutes(draws.Below(1440));
        foreach (var (channel, chance) in new[] { ("email", .86), ("sms", .22), ("push", .35) })
        {
            if (!draws.Chance(chance))
            {
                continue;
            }

            consents.Add(new(key, "marketing", channel, Granted: true, joined, draws.Chance(.7) ? "checkout" : "newsletter form"));
            consents.Add(new(key, "brand-story", channel, Granted: true, joined, "checkout"));
            if (draws.Chance(.1))
            {
                consents.Add(new(key, "marketing", channel, Granted: false, joined.AddDays(3 + draws.Below(26)), "preference page"));
            }
        }
    }

    private void Ask(string key)
    {
        var opened = end.AddHours(-2 - draws.LogNormal(160, 1.3));
        var intent = draws.Weighted(Asked);
        var closed = opened.AddHours(draws.LogNormal(14, 1));
        var still = draws.Chance(.35) && opened > end.AddDays(-12);
        tickets.Add(new(
            "t-" + (1000 + tickets.Count).ToString(CultureInfo.InvariantCulture),
            key,
            opened,
            still || closed >= end ? null : closed,
            intent,
            intent is "parcel-late" or "address" ? "parcel desk" : "tea desk"));
    }

    private void Meet(string key, bool paused)
    {
        var count = draws.Weighted([.18, .22, .22, .16, .12, .07, .03]);
        for (var i = 0; i < count && !paused; i++)
        {
            var story = draws.Chance(.25);
            exposures.Add(new(
                key,
                end.AddHours(-1 - (draws.Fraction() * 24 * 16)),
                draws.Weighted([("email", .8), ("push", .15), ("sms", .05)]),
                story ? "garden-stories" : draws.Pick(["afternoon-letters", "spring-tin", "first-bowl"]),
                story ? "brand-story" : "marketing"));
        }
    }
}
