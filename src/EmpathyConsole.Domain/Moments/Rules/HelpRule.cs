namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Somebody solving a problem is helped, not sold to.</summary>
internal sealed class HelpRule() : MomentRule("help-first", 1, "Somebody solving a problem gets an article or a person, and no offer. Where fear is high, a person.")
{
    /// <summary>The fear of a stage from which on a person answers, whatever else holds (0 to 5).</summary>
    internal const int FearKeepsPerson = 4;

    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        var reading = lens.Reading;
        if (reading.Kind is not (ReadingKind.ProblemSolving or ReadingKind.Frustrated))
        {
            return null;
        }

        if (!lens.Wrote && (moment.Closed || !Channels.IsPresent(lens.Channel)))
        {
            return new(Outcome.Suppress, null, 0, Because(
                Words.Of(reading) + " They did not write to us, so nothing is sent.",
                "It looked as if you were busy with something else, so we left you to it."));
        }

        if (lens.StageFear < FearKeepsPerson || lens.StageFear is null)
        {
            if (lens.Articles.Count > 0)
            {
                var article = lens.Articles[0];
                return new(Outcome.Article, Goal.Help, 1, Because(
                    $"{Words.Of(reading)} The article \u201c{article.Title}\u201d answers it, with a way to a person in sight.",
                    $"You asked for help, so here is what we know about it: \u201c{article.Title}\u201d. If that is not it, a person is one step away."))
                {
                    Article = article.Article,
                };
            }

            if (!lens.Wrote)
            {
                return new(Outcome.Clarify, Goal.Help, 1, Because(
                    Words.Of(reading) + " They did not write, so we offer help instead of an offer.",
                    "It looks as if you are trying to get something done. We would rather help than sell."))
                {
                    Question = "Is there something we can help you with? You can always reach a person here.",
                };
            }
        }

        return lens.Wrote ? Person(lens, reading) : new(Outcome.Suppress, null, 0, Because(
            Words.Of(reading) + " The fear here is high and they did not write: nothing is pushed at them.",
            "It looked as if you were busy with something that matters, so we left you to it."));
    }

    private Ruling Person(Lens lens, Reading reading) => new(Outcome.Human, Goal.Help, 2, Because(
        Words.Of(reading) + (lens.StageFear >= FearKeepsPerson ? " The fear at this stage is high, so a person answers." : " No article answers it, so a person does."),
        "You asked for help, so a person will look at it and answer you. We won\u2019t send you offers in reply."))
    {
        Queue = lens.Policy.CareQueue,
    };
}
