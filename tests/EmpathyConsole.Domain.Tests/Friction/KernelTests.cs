using EmpathyConsole.Domain.Friction;
using Shouldly;
using static EmpathyConsole.Domain.Friction.SignalKind;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction;

public sealed class KernelTests
{
    private const double Day = 24 * 60;

    [Fact]
    public void FormAbandonment_StartedTwiceInASession_CountsOnce()
    {
        var forms = Observe("form-abandonment", new Row(0, 1, FormStart, Session: 9), new Row(5, 1, FormStart, Session: 9), new Row(300, 1, FormSubmit, Session: 9));
        forms.ShouldHaveSingleItem().Top.ShouldBe(0);
    }

    [Fact]
    public void FormAbandonment_TwoFormsInASession_CountEach()
    {
        var forms = Observe("form-abandonment", new Row(0, 1, FormStart, Session: 9), new Row(1, 1, FormStart, Session: 9, Subject: 2), new Row(2, 1, FormSubmit, Session: 9));
        forms.Select(f => f.Top).Order().ShouldBe([0, 1]);
    }

    [Fact]
    public void FormAbandonment_WithoutSession_AGapOfThirtyMinutesEndsIt()
    {
        Observe("form-abandonment", new Row(0, 1, FormStart), new Row(29.9, 1, FormSubmit)).ShouldHaveSingleItem().Top.ShouldBe(0);
        Observe("form-abandonment", new Row(0, 1, FormStart), new Row(30, 1, FormSubmit)).ShouldHaveSingleItem().Top.ShouldBe(1);
    }

    [Fact]
    public void FormAbandonment_WithoutSession_OtherSignalsKeepTheSessionAlive() =>
        Observe("form-abandonment", new Row(0, 1, FormStart), new Row(20, 1, PageView), new Row(40, 1, FormSubmit)).ShouldHaveSingleItem().Top.ShouldBe(0);

    [Fact]
    public void FormAbandonment_CountsWhereItBegan()
    {
        var form = Observe("form-abandonment", new Row(0, 1, FormStart, Stage: 3, Channel: 4), new Row(1, 1, FormSubmit, Stage: 5, Channel: 6)).ShouldHaveSingleItem();
        form.Slice.ShouldBe(new(3, 4, 0));
    }

    [Fact]
    public void TimeToAnswer_TakesTheFirstReplyOfACase()
    {
        var answers = Observe("time-to-answer", new Row(0, 1, ContactOpen, Case: 7), new Row(90, 1, HumanReply, Case: 7), new Row(12, 1, HumanReply, Case: 7));
        answers.ShouldHaveSingleItem().Top.ShouldBe(12, 1e-9);
    }

    [Fact]
    public void TimeToAnswer_ABotsAnswer_IsNoReply() =>
        Observe("time-to-answer", new Row(0, 1, ContactOpen, Case: 7), new Row(1, 1, BotAnswer, Case: 7)).ShouldBeEmpty();

    [Fact]
    public void TimeToAnswer_MinutesGiven_AreTaken() =>
        Observe("time-to-answer", new Row(0, 1, ContactOpen, Case: 7), new Row(30, 1, HumanReply, 18, Case: 7)).ShouldHaveSingleItem().Top.ShouldBe(18);

    [Fact]
    public void TimeToResolution_Reopened_CountsToTheLast()
    {
        var resolved = Observe("time-to-resolution", new Row(0, 1, ContactOpen, Case: 7), new Row(60, 1, ContactResolved, Case: 7), new Row(500, 1, ContactResolved, Case: 7));
        resolved.ShouldHaveSingleItem().Top.ShouldBe(500, 1e-9);
    }

    [Fact]
    public void RepeatContact_LooksBackSevenDays()
    {
        var contacts = Observe("repeat-contact", new Row(0, 1, ContactOpen), new Row(7 * Day, 1, ContactOpen), new Row((14 * Day) + 1, 1, ContactOpen), new Row(1, 2, ContactOpen), new Row(2, 1, ContactOpen, Subject: 2));
        contacts.Count(c => c.Top > 0).ShouldBe(1);
        contacts.Length.ShouldBe(5);
    }

    [Fact]
    public void RageClicks_ASessionCountsOnce()
    {
        var sessions = Observe("rage-clicks", new Row(0, 1, PageView, Session: 1), new Row(1, 1, RageClick, 4, 1), new Row(2, 1, RageClick, 3, 1), new Row(3, 2, PageView, Session: 2));
        sessions.Sum(s => s.Bottom).ShouldBe(2);
        sessions.Sum(s => s.Top).ShouldBe(1);
    }

    [Fact]
    public void FormErrors_AreAddedAboveTheStarters()
    {
        var errors = Observe("form-error-frequency", new Row(0, 1, FormStart, Session: 1), new Row(1, 1, FieldError, Session: 1, Subject: 5), new Row(2, 1, FieldError, Session: 1, Subject: 6));
        errors.Sum(e => e.Top).ShouldBe(2);
        errors.Sum(e => e.Bottom).ShouldBe(1);
    }

    [Fact]
    public void Nps_PassivesCountInN()
    {
        var answers = Observe("nps", new Row(0, 1, Nps, 10), new Row(0, 2, Nps, 8), new Row(0, 3, Nps, 6));
        answers.Sum(a => a.Bottom).ShouldBe(3);
        answers.Sum(a => a.Top).ShouldBe(0);
    }

    [Fact]
    public void DropOff_TheNextStageWithinSevenDays_OnAnyChannel_IsGoingOn()
    {
        var seen = Observe("drop-off", new Row(0, 1, FormStart, Stage: 1), new Row(7 * Day, 1, FormStart, Stage: 2, Channel: 2), new Row(0, 2, FormStart, Stage: 1), new Row((7 * Day) + 1, 2, FormStart, Stage: 2));
        seen.Where(s => s.Slice.A == 1).Select(s => (s.Person, s.Top)).Order().ShouldBe([(1, 0.0), (2, 1.0)]);
    }

    [Fact]
    public void DropOff_IsOrdered_AndWhatTheHouseDoesBringsNobodyToAStage()
    {
        // the next stage before the first, a stage skipped, and a message that was sent
        Observe("drop-off", new Row(0, 1, FormStart, Stage: 2), new Row(5, 1, FormStart, Stage: 1)).Single(s => s.Slice.A == 1).Top.ShouldBe(1);
        Observe("drop-off", new Row(0, 1, FormStart, Stage: 1), new Row(5, 1, FormStart, Stage: 3)).Single(s => s.Slice.A == 1).Top.ShouldBe(1);
        Observe("drop-off", new Row(0, 1, FormStart, Stage: 1), new Row(5, 1, Send, Stage: 2)).ShouldHaveSingleItem().Top.ShouldBe(1);
    }

    [Fact]
    public void DropOff_SeveralSignalsOfAVisit_CountOnce_AndAnewAfterSevenDaysWithout()
    {
        var seen = Observe("drop-off", new Row(0, 1, FormStart, Stage: 1), new Row(6 * Day, 1, PageView, Stage: 1), new Row(12 * Day, 1, PageView, Stage: 1), new Row((19 * Day) + 1, 1, PageView, Stage: 1));
        seen.Length.ShouldBe(2);
    }

    [Fact]
    public void FirstContact_ChainsOfContacts_AreOneIssue_AndReopenedIsAgain()
    {
        Observe("first-contact-resolution", new Row(0, 1, ContactOpen), new Row(6 * Day, 1, ContactOpen), new Row(12 * Day, 1, ContactOpen)).ShouldHaveSingleItem().Top.ShouldBe(0);
        Observe("first-contact-resolution", new Row(0, 1, ContactOpen), new Row(Day, 1, ContactReopen)).ShouldHaveSingleItem().Top.ShouldBe(0);
        Observe("first-contact-resolution", new Row(0, 1, ContactOpen), new Row((7 * Day) + 1, 1, ContactOpen), new Row(Day, 1, ContactOpen, Subject: 2), new Row(Day, 2, ContactOpen)).ShouldAllBe(i => i.Top == 1);
    }

    [Theory]
    [InlineData("first-contact-resolution")]
    [InlineData("unresolved-intents")]
    [InlineData("drop-off")]
    public void WhatIsYoungerThanSevenDays_IsLeftOut_NotCounted(string metric)
    {
        Row[] rows = [new(0, 1, ContactOpen, Case: 1), new(Day, 2, ContactOpen, Case: 2)];
        Observe(Within(metric, seenDays: 7.9), [rows]).ShouldHaveSingleItem().Person.ShouldBe(1);
        Observe(Within(metric, seenDays: 8), [rows]).Length.ShouldBe(2);
    }

    [Fact]
    public void Unresolved_StandsAsItIsAfterSevenDays()
    {
        double Of(params Row[] rows) => Observe("unresolved-intents", rows).ShouldHaveSingleItem().Top;
        Of(new Row(0, 1, ContactOpen, Case: 7)).ShouldBe(1);
        Of(new Row(0, 1, ContactOpen, Case: 7), new Row(9, 1, BotResolved, Case: 7)).ShouldBe(0);
        Of(new Row(0, 1, ContactOpen, Case: 7), new Row(9, 1, ContactResolved, Case: 7), new Row(20, 1, ContactReopen, Case: 7)).ShouldBe(1);
        Of(new Row(0, 1, ContactOpen, Case: 7), new Row((7 * Day) + 1, 1, ContactResolved, Case: 7)).ShouldBe(1);
        Of(new Row(0, 1, ContactOpen, Case: 7), new Row(9, 2, ContactResolved, Case: 7)).ShouldBe(0);
        Of(new Row(0, 1, ContactOpen), new Row(9, 1, ContactResolved)).ShouldBe(0);
        Of(new Row(0, 1, ContactOpen), new Row(9, 1, ContactResolved, Subject: 2)).ShouldBe(1);
    }

    [Fact]
    public void Deflection_ACaseCountsOnce_AndAReplyByAPersonIsNone()
    {
        double Of(params Row[] rows) => Observe("deflection", rows).ShouldHaveSingleItem().Top;
        Of(new Row(0, 1, ContactOpen, Case: 7), new Row(3, 1, BotResolved, Case: 7)).ShouldBe(1);
        Of(new Row(3, 1, BotResolved, Case: 7)).ShouldBe(1);
        Of(new Row(0, 1, ContactOpen, Case: 7)).ShouldBe(0);
        Of(new Row(0, 1, ContactOpen, Case: 7), new Row(3, 1, BotResolved, Case: 7), new Row(30, 1, HumanReply, Case: 7)).ShouldBe(0);
    }

    [Fact]
    public void DeflectionQuality_AContactAboutAnythingWithinSevenDays_SpoilsIt()
    {
        Observe("deflection-quality", new Row(0, 1, ContactOpen, Case: 7), new Row(3, 1, BotResolved, Case: 7)).ShouldHaveSingleItem().Top.ShouldBe(1);
        Observe("deflection-quality", new Row(0, 1, ContactOpen, Case: 7), new Row(3, 1, BotResolved, Case: 7), new Row(3 * Day, 1, ContactOpen, Case: 8, Subject: 2)).ShouldHaveSingleItem().Top.ShouldBe(0);
        Observe("deflection-quality", new Row(3, 1, BotResolved, Case: 7), new Row((7 * Day) + 4, 1, ContactOpen, Case: 8)).ShouldHaveSingleItem().Top.ShouldBe(1);
        Observe(Within("deflection-quality", 6), [new Row(3, 1, BotResolved, Case: 7)]).ShouldBeEmpty();
    }

    [Fact]
    public void SupportLoops_FirstToLastContact_InHours_OnceItHasEnded()
    {
        Row[] loop = [new(0, 1, ContactOpen), new(5 * Day, 1, ContactReopen), new(10 * Day, 1, ContactOpen)];
        Observe("time-in-support-loops", loop).ShouldHaveSingleItem().Top.ShouldBe(240);
        Observe("time-in-support-loops", new Row(0, 1, ContactOpen)).ShouldBeEmpty();
        Observe(Within("time-in-support-loops", 16), [loop]).ShouldBeEmpty();
        Observe(Within("time-in-support-loops", 17), [loop]).Length.ShouldBe(1);
    }

    [Fact]
    public void Spend_IsLaidOnWhatItBrought()
    {
        Row[] rows = [new(0, 1, Spend, 300), new(1, 1, Spend), new(2, 2, Conversion, 90), new(3, 3, Conversion)];
        var cost = Observe("cost-per-conversion", rows);
        (cost.Sum(c => c.Top), cost.Sum(c => c.Bottom)).ShouldBe((300, 2));
        var returned = Observe("return-on-spend", rows);
        (returned.Sum(c => c.Top), returned.Sum(c => c.Bottom)).ShouldBe((90, 300));
    }

    [Fact]
    public void Rework_IsWorkAfterACaseWasSettled()
    {
        var work = Observe("rework-share", new Row(0, 1, Work, 5, Case: 7), new Row(1, 1, ContactResolved, Case: 7), new Row(2, 1, Work, 9, Case: 7), new Row(3, 1, Work, 9), new Row(40 * Day, 1, Work, 9, Case: 7));
        work.Select(w => w.Top).Order().ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void Searches_ThatDoNotSayHowMuchTheyFound_AreLeftOut() =>
        Observe("searches-without-result", new Row(0, 1, Search, 0), new Row(1, 1, Search, 4), new Row(2, 1, Search)).Select(s => s.Top).ShouldBe([1, 0]);

    [Fact]
    public void Catalogue_HasEverySlugOfTheContract_AndCompanionsItKnows()
    {
        string[] contract =
        [
            "customer-effort", "nps", "csat", "form-abandonment", "drop-off", "form-error-frequency", "duplicate-questions", "dead-ends", "time-to-answer",
            "time-to-resolution", "first-contact-resolution", "repeat-contact", "unresolved-intents", "deflection", "deflection-quality", "handoff-accuracy",
            "repeat-information", "task-completion", "task-completion-time", "time-in-support-loops", "rage-clicks", "dead-clicks", "hesitation",
            "team-workload", "conversion", "qualified-conversion", "cost-per-conversion", "return-on-spend", "ticket-volume", "contacts-per-conversion",
            "unsubscribe", "complaint", "article-helpfulness", "searches-without-result",
        ];
        var slugs = MetricCatalogue.All.Select(m => m.Slug).ToList();
        slugs.ShouldBeUnique();
        contract.Except(slugs, StringComparer.Ordinal).ShouldBeEmpty();
        MetricCatalogue.All.SelectMany(m => m.Companions).ShouldAllBe(c => slugs.Contains(c));
        MetricCatalogue.All.ShouldAllBe(m => m.IntervalInWords.Length > 0 && m.Version >= 1 && m.Changed.Length > 0);
        foreach (var slug in new[] { "conversion", "qualified-conversion", "cost-per-conversion", "return-on-spend" })
        {
            MetricCatalogue.Find(slug)!.Companions.ShouldBe(["customer-effort", "contacts-per-conversion", "complaint"]);
        }
    }
}
