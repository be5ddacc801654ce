using System.Globalization;

namespace EmpathyConsole.Demo.Signals;

/// <summary>Plays what happens when somebody asks for help: bot, hand-over, first answer, resolution, coming back.</summary>
internal sealed class Contacts(Draws draws)
{
    private static readonly (string Item, double Weight)[] Intents =
        [("parcel-late", .27), ("change-plan", .2), ("how-to-brew", .17), ("address", .12), ("refund", .1), ("which-tin", .09), ("gift", .05)];

    private int opened;

    /// <summary>A contact that begins now.</summary>
    public void Open(Visit visit, string? stage = null, string? intent = null)
    {
        stage ??= "support";
        intent ??= draws.Weighted(Intents);
        var channel = draws.Weighted([("email", .34), ("chat", .3), (visit.Channel is "mobile-web" ? "mobile-web" : "web", .17), ("phone", .13), ("social", .06)]);
        Play(visit, visit.Now, stage, channel, intent);

        // Some have to ask again within the week.
        if (draws.Chance(.17))
        {
            Play(visit, visit.Now.AddHours(8 + (draws.Fraction() * 150)), stage, channel, intent);
        }
    }

    private void Play(Visit visit, DateTimeOffset at, string stage, string channel, string intent)
    {
        var name = "c-" + (++opened).ToString("d5", CultureInfo.InvariantCulture);
        void Mark(double minutes, string kind, double? value = null, string? subject = null) =>
            visit.MarkAt(at.AddMinutes(minutes), kind, value, subject ?? intent, name, stage, channel);

        Mark(0, "contact-open");
        if (channel is "chat" or "mobile-web" or "web" && draws.Chance(.7))
        {
            Mark(.2, "bot-answer");
            if (draws.Chance(.3))
            {
                Mark(2 + (draws.Fraction() * 3), "bot-resolved");
                return;
            }
        }

        if (draws.Chance(.18))
        {
            Mark(1, "handoff", draws.Chance(.82) ? 1 : 0, intent is "parcel-late" or "address" ? "parcel-desk" : "tea-desk");
            if (draws.Chance(.3))
            {
                Mark(1.5, "information-repeated", null, "order-number");
            }
        }

        var (median, sigma) = SignalPlan.Answer[channel];
        var answer = Math.Round(draws.LogNormal(median, sigma), 1);
        Mark(answer, "human-reply", answer);
        if (draws.Chance(.12))
        {
            return;
        }

        var resolved = Math.Round(answer + draws.LogNormal(median, 1), 1);
        Mark(resolved, "contact-resolved", resolved);
        Mark(resolved, "work", Math.Round(draws.LogNormal(7, .6), 1), "answer-" + intent);
        if (draws.Chance(.07))
        {
            Mark(resolved + 300, "contact-reopen");
        }

        Survey(Mark, resolved, answer / median);
    }

    private void Survey(Action<double, string, double?, string?> mark, double resolved, double slowness)
    {
        if (draws.Chance(.25))
        {
            mark(resolved + 60, "csat", Math.Clamp(Math.Round(4.3 - (.35 * Math.Log(slowness + .2)) + (.9 * draws.Normal())), 1, 5), "after-contact");
        }

        if (draws.Chance(.25))
        {
            mark(resolved + 61, "ces", Math.Clamp(Math.Round(5.2 - (.5 * Math.Log(slowness + .2)) + (1.2 * draws.Normal())), 1, 7), "after-contact");
        }
    }
}
