using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Domain.Moments.Rules;

/// <summary>Only an approved concept is sent; when it is not clear how somebody feels, a story comes before an offer.</summary>
internal sealed class ChoiceRule() : MomentRule(Name, 1, "Only an approved concept for this channel and stage is sent. Where nothing shows how somebody feels, a story comes before an offer.")
{
    internal const string Name = "approved-concept";

    public override Ruling? Judge(Deliberation moment)
    {
        var lens = moment.Lens;
        var reading = lens.Reading;
        if (reading.Kind == ReadingKind.Unsure && Shelf.StoryUnderCeiling(lens) is { } gentle)
        {
            return Sent(lens, gentle, Goal.Affinity, Outcome.Send, "Nothing shows how they feel right now, so a story comes before an offer");
        }

        if (Shelf.Offer(lens) is { } offer)
        {
            var goal = reading.Kind == ReadingKind.Comparing ? Goal.Reassure : Goal.Sale;
            return Sent(lens, offer, goal, Outcome.Send, Words.Of(reading).TrimEnd('.'));
        }

        if (Shelf.Blocked(lens) is { } kept && Instead(lens, kept) is { } instead)
        {
            return instead;
        }

        if (Shelf.StoryUnderCeiling(lens) is { } story)
        {
            return Sent(lens, story, Goal.Affinity, Outcome.Substitute, $"No concept is approved for {Place(lens)}; a brand story is");
        }

        if (Shelf.Blocked(lens) is { } blocked)
        {
            return new(Outcome.Suppress, null, 0, WhyBlocked(blocked));
        }

        return new(Outcome.Suppress, null, 0, Because(
            $"No concept is approved for {Place(lens)}.",
            "We had nothing to say that was worth your time, so we said nothing."));
    }

    // what the guardrail itself asks for; null when it leaves it to the rules of the house
    private Ruling? Instead(Lens lens, Candidate blocked) => blocked.WhenBlocked switch
    {
        OnFail.Human => new(Outcome.Human, Goal.Help, 3, WhyBlocked(blocked)) { Queue = lens.Policy.CareQueue },
        OnFail.Defer => new(Outcome.Defer, null, 0, WhyBlocked(blocked)) { Until = lens.Now.AddDays(1) },
        OnFail.Suppress => new(Outcome.Suppress, null, 0, WhyBlocked(blocked)),
        _ => null,
    };

    private Reason WhyBlocked(Candidate blocked) => Because(
        $"\u201c{blocked.Name}\u201d was approved, but as things stand now the guardrail {Words.Spoken(blocked.BlockedBy!)} blocks it.",
        "What we had for you is no longer right, so we did not send it.");

    private static string Place(Lens lens) => Channels.Called(lens.Channel) + (lens.Stage is { } stage ? $", stage {Words.Spoken(stage)}" : "");

    private Ruling Sent(Lens lens, Candidate concept, Goal goal, Outcome outcome, string why) => new(outcome, goal, 0, Because(
        $"{why}. \u201c{concept.Name}\u201d is approved for {Channels.Called(concept.Channel)}{(concept.Stage is null ? "" : ", stage " + Words.Spoken(concept.Stage))}.",
        (concept.BrandStory, goal) switch
        {
            (true, _) => "This is a story, with nothing to buy.",
            (_, Goal.Reassure) => "You seem to be weighing things up, so we send something that may help you choose. A person on our team has read and approved it.",
            _ => "We thought this might be useful to you now. A person on our team has read and approved it.",
        }))
    {
        Concept = concept.Concept,
    };
}
