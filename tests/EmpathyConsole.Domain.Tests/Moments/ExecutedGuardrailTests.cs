using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Moments;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Moments;

/// <summary>Guardrails about people: quiet hours and recipients.</summary>
public sealed class ExecutedGuardrailTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 18, 12, 0, 0, TimeSpan.Zero);

    private static readonly DecisionInput Plain = new(
        new("p-1", "email", Stage: "nurture-email"),
        Noon,
        PersonContext.Stranger("UTC") with { Known = true, Consents = [new("marketing", "email", true, Noon.AddDays(-90), "sign-up form")] },
        new(ReadingKind.Receptive, Sureness.Likely, [], ["moment.stage"]),
        null,
        MomentPolicy.Starter,
        [new(11, "A quiet cup", "email", "nurture-email", null, false), new(12, "The garden", "email", null, null, true)],
        [],
        null);

    [Fact]
    public void Quiet_OfAGuardrail_ReplacesThePolicysAndIsNamed()
    {
        Decider.Decide(Plain).Outcome.ShouldBe(Outcome.Send);
        var decision = Decider.Decide(Plain with { Quiet = new("siesta", 3, new(11, 0), new(15, 0)) });
        (decision.Outcome, decision.Until).ShouldBe((Outcome.Defer, Noon.AddHours(3)));
        (decision.Reasons[0].Rule, decision.Reasons[0].Version).ShouldBe(("siesta", 3));

        // at 23:00 the policy would be quiet, the guardrail that replaces it is not
        Decider.Decide(Plain with { Now = Noon.AddHours(11), Quiet = new("siesta", 3, new(11, 0), new(15, 0)) }).Outcome.ShouldBe(Outcome.Send);
    }

    [Fact]
    public void Quiet_ThePersonsOwnChoice_StandsAboveTheGuardrail() =>
        Decider.Decide(Plain with { Person = Plain.Person with { QuietHours = new(new(22, 0), new(7, 0)) }, Quiet = new("siesta", 3, new(11, 0), new(15, 0)) }).Outcome.ShouldBe(Outcome.Send);

    [Theory]
    [InlineData(OnFail.Suppress, Outcome.Suppress)]
    [InlineData(OnFail.Flag, Outcome.Suppress)]
    [InlineData(OnFail.Human, Outcome.Human)]
    [InlineData(OnFail.Defer, Outcome.Defer)]
    [InlineData(OnFail.BrandStory, Outcome.Substitute)]
    public void Recipient_WhoIsFrustrated_GetsWhatTheGuardrailSays(OnFail onFail, Outcome outcome)
    {
        var decision = Decider.Decide(Frustrated(onFail));
        decision.Outcome.ShouldBe(outcome);
        (decision.Reasons[0].Rule, decision.Reasons[0].Version).ShouldBe(("not-now", 4));
    }

    [Fact]
    public void Recipient_WithAnOpenComplaint_GetsNoStoryEither() =>
        Decider.Decide(Frustrated(OnFail.BrandStory) with { Reading = Plain.Reading, Person = Plain.Person with { OpenTickets = [new("T-1", Noon.AddHours(-2), null, null)] } }).Outcome.ShouldBe(Outcome.Suppress);

    [Fact]
    public void Recipient_WhoseOwnLimitIsReached_GetsNoStoryEither()
    {
        var asked = Frustrated(OnFail.BrandStory);
        Decider.Decide(asked with { Person = asked.Person with { MostPerWeek = 0 } }).Outcome.ShouldBe(Outcome.Suppress);
    }

    [Fact]
    public void Recipient_UnderACapOfZero_GetsNoStoryEither() =>
        Decider.Decide(Frustrated(OnFail.BrandStory) with { Fatigue = new("weekly-fatigue", 2, 0, TimeSpan.FromDays(7)) }).Outcome.ShouldBe(Outcome.Suppress);

    [Fact]
    public void Recipient_WhoHeardAsManyStoriesAsTheCeilingAllows_GetsNoMore()
    {
        var asked = Frustrated(OnFail.BrandStory);
        ExposureFact[] heard = [new(Noon.AddDays(-1), "email", "brand-story", 1), new(Noon.AddDays(-2), "email", "brand-story", 2)];
        Decider.Decide(asked with { Person = asked.Person with { Exposures = heard } }).Outcome.ShouldBe(Outcome.Suppress);
    }

    private static DecisionInput Frustrated(OnFail onFail) => Plain with
    {
        Reading = new(ReadingKind.Frustrated, Sureness.Sure, [], ["moment.page"]),
        Recipients = [new("not-now", 4, [RecipientState.OpenComplaint, RecipientState.Frustrated], onFail, "Not now.")],
    };
}
