using EmpathyConsole.Demo.House;

namespace EmpathyConsole.Demo.Signals;

/// <summary>The letters of one campaign: from four weeks before the end they sell more, and people complain.</summary>
internal static class CampaignLetters
{
    public const string Campaign = "quiet-hour";

    /// <summary>The change, in days before the end; it ran as long before.</summary>
    public const int Since = 28;

    private const int Letters = 12;
    private const double SoldBefore = .045;
    private const double SoldAfter = .16;
    private const double ComplainedBefore = .003;
    private const double ComplainedAfter = .05;

    /// <summary>In no order. From its own seed, so that nothing else in the demo moves with it.</summary>
    public static IReadOnlyList<DemoSignal> Make(int seed, DateTimeOffset end)
    {
        var draws = new Draws(seed);
        var signals = new List<DemoSignal>();
        for (var day = -2 * Since; day < 0; day++)
        {
            for (var letter = 0; letter < Letters; letter++)
            {
                var person = draws.Below(PersonKeys.Population);
                var visit = new Visit(end.AddDays(day).AddHours(7).AddMinutes(draws.Below(600)), PersonKeys.Of(person), HouseContent.Personas[SignalMaker.SegmentOf(person)].Segment, "email", null, signals)
                {
                    Stage = "nurture-email",
                    Source = "letter",
                    Campaign = Campaign,
                };
                One(visit, draws, day >= -Since);
            }
        }

        return signals;
    }

    private static void One(Visit visit, Draws draws, bool louder)
    {
        visit.Mark("send", subject: "offer");
        visit.Wait(60 + draws.Below(3600));
        visit.Mark("open");
        if (draws.Chance(louder ? ComplainedAfter : ComplainedBefore))
        {
            visit.Mark("complaint");
        }
        else if (draws.Chance(louder ? SoldAfter : SoldBefore))
        {
            visit.Wait(60);
            visit.Mark("click", subject: "letter");
            visit.Wait(120);
            visit.Mark("conversion", Math.Round(draws.LogNormal(27, .35), 2), "tin");
        }
    }
}
