using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Over the cap no offer: a brand story under its own ceiling, else wait until the window has room.</summary>
internal sealed class FatigueRule() : MomentRule("fatigue", 1, "Over the cap no offer goes out: a brand story under its own ceiling, else we wait. A person\u2019s own limit is never passed, not even by a story.")
{
    private const string OwnLimit = "own-limit";

    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (string.Equals(lens.Purpose, Purposes.Service, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (lens.MostPerWeek is { } own)
        {
            var theirs = Theirs(lens, own);
            if (theirs.Full)
            {
                return OverOwnLimit(lens, theirs);
            }
        }

        if (lens.Fatigue is not { } limit)
        {
            return null;
        }

        var cap = Fatigue.Of(limit, lens.Exposures, lens.Now, lens.Policy.StoryWeight);
        if (cap.Full)
        {
            return OverCap(moment, cap);
        }

        moment.Note(new(limit.Guardrail, limit.Version,
            $"{Words.Number(cap.Load)} of {limit.Most} messages in the last {Words.Length(limit.Window)}.",
            "We keep count of what we send you, so that it never becomes too much."));
        return null;
    }

    /// <summary>Whether not even a story may be sent: their own limit is reached, or the cap of the house is 0.</summary>
    internal static bool NothingMoreFits(Lens lens) => lens.Fatigue is { Most: 0 } || (lens.MostPerWeek is { } own && Theirs(lens, own).Full);

    // Their own limit counts every message fully: they asked for fewer messages, not for fewer offers.
    private static Fatigue Theirs(Lens lens, int most) => Fatigue.Of(new(OwnLimit, 1, most, TimeSpan.FromDays(7)), lens.Exposures, lens.Now, storyWeight: 1);

    private static Ruling OverOwnLimit(Lens lens, Fatigue theirs)
    {
        if (theirs.FreesForOffer() is not { } until)
        {
            return new(Outcome.Suppress, null, 0, new(OwnLimit, 1,
                "They chose to get no messages (their own limit is 0).",
                "You asked us not to send you anything, and we keep to that."));
        }

        until = AfterQuiet(lens, until);
        return new(Outcome.Defer, null, 0, new(OwnLimit, 1,
            $"{Words.Count(theirs.InWindow.Count, "message")} in the last 7 days; they chose at most {theirs.Limit.Most}. There is room on {Words.DayAndHour(until, lens.Zone)}.",
            $"You asked for at most {Words.Count(theirs.Limit.Most, "message")} a week from us, and we keep to that."))
        {
            Until = until,
        };
    }

    private static Ruling OverCap(Deliberation moment, Fatigue cap)
    {
        var lens = moment.Lens;
        var limit = cap.Limit;
        if (limit.Most == 0)
        {
            return new(Outcome.Suppress, null, 0, new(limit.Guardrail, limit.Version,
                "The cap is 0: nothing is sent to anybody.",
                "We are not sending anything at the moment."));
        }

        var counted = $"{Words.Number(cap.Load)} of {limit.Most} messages in the last {Words.Length(limit.Window)}";
        var story = lens.StoriesWelcome ? Shelf.Story(lens) : null;
        if (story is not null && cap.Stories < lens.Policy.StoriesMost)
        {
            return new(Outcome.Substitute, Goal.Affinity, 0, new(limit.Guardrail, limit.Version,
                $"{counted}: no further offer. The brand story \u201c{story.Name}\u201d goes instead ({cap.Stories} of {lens.Policy.StoriesMost} stories).",
                "You have had enough offers from us lately. This is just a story we thought you might enjoy; there is nothing to buy."))
            {
                Concept = story.Concept,
            };
        }

        return Wait(lens, cap, counted, story);
    }

    private static Ruling Wait(Lens lens, Fatigue cap, string counted, Candidate? story)
    {
        var offer = cap.FreesForOffer();
        var forStory = story is null ? null : cap.FreesForStory(lens.Policy.StoriesMost);
        var until = (offer, forStory) switch
        {
            ({ } o, { } s) => o < s ? o : s,
            (null, { } s) => s,
            ({ } o, null) => o,
            _ => lens.Now + cap.Limit.Window,
        };
        until = AfterQuiet(lens, until);
        var why = !lens.StoriesWelcome ? "they want no stories" : story is null ? "no brand story is approved for this channel" : $"{cap.Stories} of {lens.Policy.StoriesMost} stories were sent";
        return new(Outcome.Defer, null, 0, new(cap.Limit.Guardrail, cap.Limit.Version,
            $"{counted}, and {why}. There is room on {Words.DayAndHour(until, lens.Zone)}.",
            $"You have heard from us enough lately, so we leave you in peace until {Words.Day(until, lens.Zone)} at the earliest."))
        {
            Until = until,
        };
    }

    private static DateTimeOffset AfterQuiet(Lens lens, DateTimeOffset until)
    {
        until = until > lens.Now ? until : lens.Now;
        return Channels.IsPresent(lens.Channel) ? until : lens.QuietHours?.EndsAfter(until, lens.Zone) ?? until;
    }
}
