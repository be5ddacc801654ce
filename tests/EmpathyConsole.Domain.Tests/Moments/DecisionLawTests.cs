using System.Text.Json;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Moments;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Outcome = EmpathyConsole.Domain.Moments.Outcome;

namespace EmpathyConsole.Domain.Tests.Moments;

/// <summary>What holds for every moment, whatever is known and whatever is approved.</summary>
public sealed class DecisionLawTests
{
    [Fact]
    public void Decide_WithoutConsent_NeverSends() => Law((input, decision) =>
        ConsentFact.That(input.Person.Consents, input.Moment.Purpose ?? "marketing", input.Moment.Channel) is { Granted: true } || !Messages(decision));

    [Fact]
    public void Decide_WhilePaused_NeverSends() => Law((input, decision) => !(input.Person.PausedUntil > input.Now) || !Messages(decision));

    [Fact]
    public void Decide_WithAnOpenTicket_NeverSends() => Law((input, decision) => input.Person.OpenTickets.Count == 0 || !Messages(decision));

    [Fact]
    public void Decide_AtTheCap_NeverSells() => Law((input, decision) =>
    {
        if (input.Fatigue is not { } cap || input.Moment.Purpose is "service")
        {
            return true;
        }

        var offers = input.Person.Exposures.Count(e => !e.IsService && !e.IsStory && e.Time > input.Now - cap.Window);
        return offers < cap.Most || (decision.Outcome != Outcome.Send && decision.Goal != Goal.Sale);
    });

    [Fact]
    public void Decide_AtTheirOwnLimit_SendsNothingNotEvenAStory() => Law((input, decision) =>
    {
        var sent = input.Person.Exposures.Count(e => !e.IsService && e.Time > input.Now.AddDays(-7));
        return input.Moment.Purpose is "service" || input.Person.MostPerWeek is not { } own || sent < own || !Messages(decision);
    });

    [Fact]
    public void Decide_AtTheStoryCeiling_SendsNoStory() => Law((input, decision) =>
    {
        var stories = input.Person.Exposures.Count(e => e.IsStory && e.Time > input.Now.AddDays(-7));
        return stories < input.Policy.StoriesMost || !Messages(decision) || !input.Concepts.Single(c => c.Concept == decision.Concept).BrandStory;
    });

    [Fact]
    public void Decide_ACapOfZero_SendsNothing() => Law((input, decision) => input.Fatigue?.Most != 0 || input.Moment.Purpose is "service" || !Messages(decision));

    [Fact]
    public void Decide_Distress_GoesToAPersonAndNeverSells() => Law((input, decision) =>
        input.Reading.Kind != ReadingKind.Distressed || decision is { Outcome: Outcome.Human, Goal: Goal.Reassure, Rung: 3, Concept: null, Queue: not null });

    [Fact]
    public void Decide_ProblemSolving_NeverSells() => Law((input, decision) =>
        input.Reading.Kind is not (ReadingKind.ProblemSolving or ReadingKind.Frustrated) || !Messages(decision) || AskedForAStory(input, decision));

    [Fact]
    public void Decide_InQuietHours_RingsWithNothing() => Law((input, decision) =>
        Channels.IsPresent(input.Moment.Channel) || input.Moment.Text is not null || !Messages(decision)
        || (input.Person.QuietHours ?? input.HouseQuiet)?.EndsAfter(input.Now, Zone(input.Person.TimeZone)) is null);

    [Fact]
    public void Decide_HighFearAndWritten_KeepsAPerson() => Law((input, decision) =>
        input.StageFear is null or < 4 || decision.Outcome is not (Outcome.Article or Outcome.Clarify));

    [Fact]
    public void Decide_Twice_IsTheSame() => Law((input, decision) => Same(Decider.Decide(input), decision));

    [Fact]
    public void Decide_Message_IsAnApprovedConceptOfTheChannel() => Law((input, decision) =>
        !Messages(decision) || input.Concepts.Any(c => c.Concept == decision.Concept && c.Channel.Equals(input.Moment.Channel, StringComparison.Ordinal)));

    [Fact]
    public void Decide_WhatAGuardrailBlocksNow_IsNotSent() => Law((input, decision) =>
        decision.Concept is null || input.Concepts.Single(c => c.Concept == decision.Concept).BlockedBy is null);

    [Fact]
    public void Decide_AQuestion_IsNeverMetWithSilence() => Law((input, decision) =>
        input.Moment.Text is null || !input.Reading.Asks || decision.Outcome is not (Outcome.Suppress or Outcome.Defer));

    [Fact]
    public void Decide_Substitute_IsAlwaysAStory() => Law((input, decision) =>
        decision.Outcome != Outcome.Substitute || input.Concepts.Single(c => c.Concept == decision.Concept).BrandStory);

    [Fact]
    public void Decide_Defer_NamesATimeAhead() => Law((input, decision) => decision.Outcome != Outcome.Defer || decision.Until > input.Now);

    [Fact]
    public void Decide_EveryDecision_HasAReasonInBothWords() => Law((_, decision) =>
        decision.Reasons.Count > 0 && decision.Reasons.All(r => r.Rule.Length > 0 && r.Version > 0 && r.Staff.Length > 10 && r.Customer.Length > 10));

    [Fact]
    public void Counterfactual_WhenTried_ReallyFlips() => Law((input, decision) =>
    {
        if (decision.Counterfactual is not { } flip)
        {
            return true;
        }

        var changed = flip.Keys.Aggregate(input, (i, key) => Changes.For(input, decision).Single(c => c.Key.Equals(key, StringComparison.Ordinal)).Apply(i));
        var outcome = Decider.Decide(changed).Outcome;
        return outcome == flip.Outcome && outcome != decision.Outcome;
    });

    [Fact]
    public void Counterfactual_ForAMessage_IsAlwaysFound() => Law((_, decision) => !Messages(decision) || decision.Counterfactual is not null);

    /// <summary>Whatever is not among the fields used may be anything: the decision stays.</summary>
    [Fact]
    public void FieldsUsed_WhatIsNotListed_ChangesNothing() =>
        Prop.ForAll(Arb.From(AnyMoment.Gen), Arb.From(AnyMoment.Gen), (input, other) =>
        {
            var decision = Decider.Decide(input);
            return Same(Decided(Swapped(input, other, decision.FieldsUsed)), Decided(input));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Generator_ReachesEveryOutcome()
    {
        var seen = Gen.Sample(AnyMoment.Gen, 3000, 20).Select(i => Decider.Decide(i).Outcome).ToHashSet();
        seen.ShouldBe(Enum.GetValues<Outcome>(), ignoreOrder: true);
    }

    private static void Law(Func<DecisionInput, Decision, bool> holds) =>
        Prop.ForAll(Arb.From(AnyMoment.Gen), input => holds(input, Decider.Decide(input))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>A story with nothing to buy, where the very guardrail that keeps offers from the frustrated asks for one.</summary>
    private static bool AskedForAStory(DecisionInput input, Decision decision) =>
        decision.Outcome == Outcome.Substitute && input.Reading.Kind == ReadingKind.Frustrated && input.Moment.Text is null
        && (input.Recipients ?? []).Any(r => r.OnFail == OnFail.BrandStory && r.States.Contains(RecipientState.Frustrated) && decision.Reasons[0].Rule.Equals(r.Guardrail, StringComparison.Ordinal));

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;

    private static bool Messages(Decision decision) => decision.Outcome is Outcome.Send or Outcome.Substitute;

    private static bool Same(Decision a, Decision b) => string.Equals(JsonSerializer.Serialize(a), JsonSerializer.Serialize(b), StringComparison.Ordinal);

    private static Decision Decided(DecisionInput input) => Decider.Decide(input) with { Counterfactual = null };

    private static DecisionInput Swapped(DecisionInput input, DecisionInput other, IReadOnlyList<string> used)
    {
        bool Free(string field) => !used.Contains(field, StringComparer.Ordinal);
        return input with
        {
            Now = input.Now,
            Moment = input.Moment with { Stage = Free("moment.stage") ? other.Moment.Stage : input.Moment.Stage },
            Person = input.Person with
            {
                Exposures = Free("person.exposures") ? other.Person.Exposures : input.Person.Exposures,
                OpenTickets = Free("person.openTickets") ? other.Person.OpenTickets : input.Person.OpenTickets,
                PausedUntil = Free("person.pausedUntil") ? other.Person.PausedUntil : input.Person.PausedUntil,
                QuietHours = Free("person.quietHours") ? other.Person.QuietHours : input.Person.QuietHours,
                MostPerWeek = Free("person.mostPerWeek") ? other.Person.MostPerWeek : input.Person.MostPerWeek,
                StoriesWelcome = Free("person.storiesWelcome") ? other.Person.StoriesWelcome : input.Person.StoriesWelcome,
                TimeZone = Free("person.timeZone") ? other.Person.TimeZone : input.Person.TimeZone,
                Segment = Free("person.segment") ? other.Person.Segment : input.Person.Segment,
                Consents = Free("person.consents") ? other.Person.Consents : input.Person.Consents,
            },
            Fatigue = Free("guardrail.fatigue") ? other.Fatigue : input.Fatigue,
            Concepts = Free("concepts.approved") ? other.Concepts : input.Concepts,
            Articles = Free("articles") ? other.Articles : input.Articles,
            Quiet = Free("guardrail.quiet") ? other.Quiet : input.Quiet,
            Recipients = Free("guardrail.recipients") ? other.Recipients : input.Recipients,
            StageFear = Free("stage.fear") ? other.StageFear : input.StageFear,
        };
    }
}
