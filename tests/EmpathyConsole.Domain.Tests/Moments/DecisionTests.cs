using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Moments;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Moments;

public sealed class DecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 18, 12, 0, 0, TimeSpan.Zero);

    private static readonly DecisionInput Plain = new(
        new("p-7f31", "email", Stage: "nurture-email"),
        Now,
        PersonContext.Stranger("Europe/Lisbon") with { Known = true, Consents = [new("marketing", "email", true, Now.AddDays(-90), "sign-up form")] },
        new(ReadingKind.Receptive, Sureness.Likely, [], ["moment.stage"]),
        new("weekly-fatigue", 2, 3, TimeSpan.FromDays(7)),
        MomentPolicy.Starter,
        [new(11, "A quiet cup", "email", "nurture-email", null, false), new(12, "The garden that takes its time", "email", null, null, true)],
        [],
        null);

    [Fact]
    public void Decide_NothingInTheWay_SendsTheApprovedConcept()
    {
        var decision = Decider.Decide(Plain);
        decision.Outcome.ShouldBe(Outcome.Send);
        decision.Goal.ShouldBe(Goal.Sale);
        decision.Concept.ShouldBe(11);
        decision.Reasons[0].Rule.ShouldBe("approved-concept");
        decision.Reasons[1].Rule.ShouldBe("consent");
        decision.Reasons[1].Staff.ShouldContain("20 March 2026");
    }

    [Fact]
    public void Decide_NewestWordIsNo_Suppresses()
    {
        var decision = Decider.Decide(With(p => p with { Consents = [.. p.Consents, new("all", "all", false, Now.AddDays(-1), "preference page")] }));
        decision.Outcome.ShouldBe(Outcome.Suppress);
        decision.Reasons[0].Rule.ShouldBe("consent");
        decision.Counterfactual!.Keys.ShouldBe(["give-consent"]);
        decision.Counterfactual.Outcome.ShouldBe(Outcome.Send);
    }

    [Fact]
    public void Decide_YesAndNoAtTheSameTime_TheNoWins()
    {
        var decision = Decider.Decide(With(p => p with { Consents = [.. p.Consents, p.Consents[0] with { Granted = false }] }));
        decision.Outcome.ShouldBe(Outcome.Suppress);
    }

    [Fact]
    public void Decide_NoConsentAndPaused_NamesBothAndFlipsOnlyWithBoth()
    {
        var decision = Decider.Decide(With(p => p with { Consents = [], PausedUntil = Now.AddDays(5) }));
        decision.Reasons.Select(r => r.Rule).ShouldBe(["consent", "pause"]);
        decision.Counterfactual!.Keys.Count.ShouldBe(2);
    }

    [Fact]
    public void Decide_ThirdMessageOfThree_IsStillSent() => Decider.Decide(Sent(30, 20)).Outcome.ShouldBe(Outcome.Send);

    [Fact]
    public void Decide_OverTheCap_SubstitutesTheStory()
    {
        var decision = Decider.Decide(Sent(100, 60, 20));
        decision.Outcome.ShouldBe(Outcome.Substitute);
        decision.Concept.ShouldBe(12);
        decision.Reasons[0].Rule.ShouldBe("weekly-fatigue");
        decision.Reasons[0].Version.ShouldBe(2);
        decision.Counterfactual!.Keys.ShouldBe(["fewer-messages:1"]);
    }

    [Fact]
    public void Decide_OverTheCapWithoutAStory_WaitsForTheWindowToFree()
    {
        var decision = Decider.Decide(Sent(100, 60, 20) with { Concepts = [Plain.Concepts[0]] });
        decision.Outcome.ShouldBe(Outcome.Defer);
        decision.Until.ShouldBe(Now.AddHours(-100).AddDays(7));
    }

    [Fact]
    public void Decide_WindowFreesAtNight_WaitsForTheMorning()
    {
        // 12:00 UTC less 86 hours is 22:00 UTC three days ago, 23:00 in Lisbon: quiet until 08:00 there, 07:00 UTC.
        var decision = Decider.Decide(Sent(86, 60, 20) with { Concepts = [Plain.Concepts[0]] });
        decision.Until!.Value.ToUniversalTime().ShouldBe(new(2026, 6, 22, 7, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Decide_StoriesCountLess_AndHaveACeiling()
    {
        var oneStory = With(p => p with { Exposures = [new(Now.AddHours(-30), "email", "brand-story"), new(Now.AddHours(-20), "email", "marketing")] });
        Decider.Decide(oneStory).Outcome.ShouldBe(Outcome.Send);
        var ceiling = With(p => p with { Exposures = [.. Enumerable.Range(1, 2).Select(h => new ExposureFact(Now.AddHours(-h), "email", "brand-story")), .. Enumerable.Range(3, 3).Select(h => new ExposureFact(Now.AddHours(-h), "email", "marketing"))] });
        Decider.Decide(ceiling).Outcome.ShouldBe(Outcome.Defer);
    }

    [Fact]
    public void Decide_ServiceMessages_DoNotFillTheCap() =>
        Decider.Decide(With(p => p with { Exposures = [.. Enumerable.Range(1, 9).Select(h => new ExposureFact(Now.AddHours(-h), "email", "service"))] })).Outcome.ShouldBe(Outcome.Send);

    [Fact]
    public void Decide_BlankCap_IsNoCap() => Decider.Decide(Sent(1, 2, 3, 4, 5) with { Fatigue = null }).Outcome.ShouldBe(Outcome.Send);

    [Fact]
    public void Decide_CapOfZero_IsNever() => Decider.Decide(Plain with { Fatigue = new("weekly-fatigue", 2, 0, TimeSpan.FromDays(7)) }).Outcome.ShouldBe(Outcome.Suppress);

    [Theory]
    [InlineData(20, Outcome.Defer)] // 21:00 in Lisbon in summer
    [InlineData(19, Outcome.Send)]
    [InlineData(6, Outcome.Defer)]
    [InlineData(7, Outcome.Send)]
    public void Decide_QuietHours_GoByThePersonsOwnClock(int hourUtc, Outcome outcome) =>
        Decider.Decide(Plain with { Now = new(2026, 6, 18, hourUtc, 0, 0, TimeSpan.Zero) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void Decide_QuietHoursInChat_DoNotMatter() =>
        Decider.Decide(Plain with
        {
            Now = new(2026, 6, 18, 23, 0, 0, TimeSpan.Zero),
            Moment = Plain.Moment with { Channel = "chat" },
            Person = Plain.Person with { Consents = [new("marketing", "chat", true, Now.AddDays(-3), "chat")] },
            Concepts = [Plain.Concepts[0] with { Channel = "chat" }],
        }).Outcome.ShouldBe(Outcome.Send);

    [Fact]
    public void Decide_OpenTicketAndSilence_Suppresses()
    {
        var decision = Decider.Decide(With(p => p with { OpenTickets = [Ticket] }));
        decision.Outcome.ShouldBe(Outcome.Suppress);
        decision.Counterfactual!.Keys.ShouldBe(["close-tickets"]);
        decision.Counterfactual.Outcome.ShouldBe(Outcome.Send);
    }

    [Fact]
    public void Decide_OpenTicketAndTheyWrite_GoesToWhoeverHasIt()
    {
        var input = With(p => p with { OpenTickets = [Ticket] });
        var decision = Decider.Decide(input with
        {
            Moment = Plain.Moment with { Text = "It said Tuesday. It is Thursday." },
            Reading = new(ReadingKind.ProblemSolving, Sureness.Sure, [], ["moment.text"]),
        });
        decision.Outcome.ShouldBe(Outcome.Human);
        decision.Queue.ShouldBe("parcel desk");
        decision.Rung.ShouldBe(3);
    }

    [Fact]
    public void Decide_ProblemWithAnArticle_AnswersWithIt()
    {
        var decision = Decider.Decide(Wrote(ReadingKind.ProblemSolving) with { Articles = [new("following-a-parcel", "Following a parcel")] });
        decision.Outcome.ShouldBe(Outcome.Article);
        decision.Article.ShouldBe("following-a-parcel");
        decision.Rung.ShouldBe(1);
    }

    [Fact]
    public void Decide_UnclearText_AsksOneQuestion() => Decider.Decide(Wrote(ReadingKind.Unsure)).Question.ShouldNotBeNullOrEmpty();

    [Fact]
    public void Decide_QuestionWithoutConsent_IsAnsweredByAPersonWithoutAnOffer()
    {
        var input = Wrote(ReadingKind.Comparing);
        var decision = Decider.Decide(input with { Person = input.Person with { Consents = [] }, Reading = input.Reading with { Asks = true } });
        decision.Outcome.ShouldBe(Outcome.Human);
        decision.Reasons.Select(r => r.Rule).ShouldBe(["direct-question", "consent"]);
        decision.Concept.ShouldBeNull();
    }

    [Fact]
    public void Decide_KindWordsInChatAndNothingToSend_IsAnsweredByAPerson()
    {
        var input = Wrote(ReadingKind.Receptive);
        var decision = Decider.Decide(input with { Moment = input.Moment with { Channel = "chat" }, Person = input.Person with { Consents = [] } });
        decision.Outcome.ShouldBe(Outcome.Human);
        decision.Reasons[0].Customer.ShouldNotContain("list");
    }

    [Fact]
    public void Decide_QuestionAndNothingApproved_DoesNotSayThatNothingWasWorthSaying()
    {
        var input = Wrote(ReadingKind.Comparing);
        var decision = Decider.Decide(input with { Concepts = [], Reading = input.Reading with { Asks = true } });
        decision.Outcome.ShouldBe(Outcome.Human);
        decision.Reasons.Select(r => r.Rule).ShouldBe(["direct-question"]);
    }

    [Fact]
    public void Decide_UnplacedQuestionWhereFearIsHigh_SaysThatItWasAQuestion()
    {
        var input = Wrote(ReadingKind.Unsure) with { StageFear = 5 };
        Decider.Decide(input with { Reading = input.Reading with { Asks = true } }).Reasons[0].Customer.ShouldStartWith("You asked us something");
    }

    [Fact]
    public void Decide_NothingToGoBy_PrefersAStoryToAnOffer()
    {
        var decision = Decider.Decide(Plain with { Reading = Reading.Nothing });
        decision.Outcome.ShouldBe(Outcome.Send);
        decision.Concept.ShouldBe(12);
        decision.Goal.ShouldBe(Goal.Affinity);
    }

    [Fact]
    public void Decide_NoConceptForTheStage_SendsTheStoryAndWithoutOneNothing()
    {
        var elsewhere = Plain with { Moment = Plain.Moment with { Stage = "onboarding" } };
        Decider.Decide(elsewhere).Outcome.ShouldBe(Outcome.Substitute);
        var decision = Decider.Decide(elsewhere with { Concepts = [Plain.Concepts[0]] });
        decision.Outcome.ShouldBe(Outcome.Suppress);
        decision.Reasons[0].Staff.ShouldContain("onboarding");
    }

    [Theory]
    [InlineData(OnFail.Flag, Outcome.Substitute)]
    [InlineData(OnFail.Rewrite, Outcome.Substitute)]
    [InlineData(OnFail.BrandStory, Outcome.Substitute)]
    [InlineData(OnFail.Defer, Outcome.Defer)]
    [InlineData(OnFail.Human, Outcome.Human)]
    [InlineData(OnFail.Suppress, Outcome.Suppress)]
    public void BlockedConcept_DoesWhatItsGuardrailAsksFor(OnFail onFail, Outcome expected)
    {
        var offer = Plain.Concepts.First(c => !c.BrandStory);
        var story = offer with { Concept = 99, Name = "A story", BrandStory = true };
        Decider.Decide(Plain with { Concepts = [offer with { BlockedBy = "false-urgency", WhenBlocked = onFail }, story] }).Outcome.ShouldBe(expected);
    }

    [Fact]
    public void Decide_ApprovedButBlockedSince_SendsNothingAndNamesTheGuardrail()
    {
        var decision = Decider.Decide(Plain with { Concepts = [Plain.Concepts[0] with { BlockedBy = "false-urgency" }] });
        decision.Outcome.ShouldBe(Outcome.Suppress);
        decision.Reasons[0].Staff.ShouldContain("false urgency");
    }

    [Fact]
    public void Decide_QuestionOverTheCap_IsAnsweredByAPerson()
    {
        var input = Sent(100, 60, 20);
        var decision = Decider.Decide(input with
        {
            Moment = input.Moment with { Text = "Which one is milder?" },
            Reading = new(ReadingKind.Comparing, Sureness.Sure, [], ["moment.text"], Asks: true),
            Concepts = [Plain.Concepts[0]],
        });
        decision.Outcome.ShouldBe(Outcome.Human);
        decision.Reasons.Select(r => r.Rule).ShouldBe(["direct-question", "weekly-fatigue"]);
    }

    [Fact]
    public void Decide_Distress_SaysNothingOfMarketing()
    {
        var input = Wrote(ReadingKind.Distressed);
        Decider.Decide(input with { Person = input.Person with { Consents = [] } }).Reasons.Select(r => r.Rule).ShouldBe(["distress"]);
    }

    [Fact]
    public void Decide_SeenBefore_TakesTheOther()
    {
        var input = With(p => p with { Exposures = [new(Now.AddDays(-20), "email", "marketing", 11)] });
        Decider.Decide(input with { Concepts = [.. Plain.Concepts, new(13, "Another", "email", "nurture-email", null, false)] }).Concept.ShouldBe(13);
    }

    [Fact]
    public void QuietHours_ClockJumpsForward_EndWhereTheClockGoesOn()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var end = new QuietHours(new(22, 0), new(2, 30)).EndsAfter(new(2026, 3, 28, 23, 0, 0, TimeSpan.Zero), zone);
        end!.Value.ToUniversalTime().ShouldBe(new(2026, 3, 29, 1, 0, 0, TimeSpan.Zero));
    }

    private static TicketFact Ticket => new("T-9", Now.AddHours(-4), "parcel-late", "parcel desk");

    private static DecisionInput With(Func<PersonContext, PersonContext> change) => Plain with { Person = change(Plain.Person) };

    private static DecisionInput Sent(params int[] hoursAgo) => With(p => p with { Exposures = [.. hoursAgo.Select(h => new ExposureFact(Now.AddHours(-h), "email", "marketing"))] });

    private static DecisionInput Wrote(ReadingKind kind) => Plain with
    {
        Moment = Plain.Moment with { Text = "words" },
        Reading = new(kind, Sureness.Sure, [], ["moment.text"]),
    };
}
