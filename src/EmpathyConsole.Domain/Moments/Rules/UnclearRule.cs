namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>When what they wrote can't be read, ask instead of guessing.</summary>
internal sealed class UnclearRule() : MomentRule("ask-first", 1, "When it is not clear what somebody wants, one short question is asked. A question of theirs, or high fear, keeps a person.")
{
    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        if (lens.Reading.Kind != ReadingKind.Unsure || !lens.Wrote)
        {
            return null;
        }

        if (lens.Reading.Asks)
        {
            var feared = lens.StageFear >= HelpRule.FearKeepsPerson;
            return new(Outcome.Human, feared ? Goal.Reassure : Goal.Help, 2, Because(
                "They asked something that could not be placed. Asking back would be no answer, so a person replies." + (feared ? " The fear at this stage is high, too." : ""),
                "You asked us something, so a person will read it and answer you."))
            {
                Queue = lens.Policy.CareQueue,
            };
        }

        if (lens.StageFear >= HelpRule.FearKeepsPerson)
        {
            return new(Outcome.Human, Goal.Reassure, 2, Because(
                "What they want is not clear from what they wrote, and the fear at this stage is high, so a person asks.",
                "We want to understand you properly, so a person will read what you wrote and come back to you."))
            {
                Queue = lens.Policy.CareQueue,
            };
        }

        return new(Outcome.Clarify, Goal.Help, 1, Because(
            "What they want is not clear from what they wrote. Asking is better than guessing.",
            "We were not sure what would help you most, so we ask before we do anything."))
        {
            Question = "Thank you for writing. Can you tell us in a few words what you need: help with something, or an answer before you choose?",
        };
    }
}
