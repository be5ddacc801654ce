using EmpathyConsole.Domain.Friction;
using Shouldly;
using static EmpathyConsole.Domain.Friction.SignalKind;
using static EmpathyConsole.Domain.Tests.Friction.Blocks;

namespace EmpathyConsole.Domain.Tests.Friction;

public sealed class KernelTests
{
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
        const double day = 24 * 60;
        var contacts = Observe("repeat-contact", new Row(0, 1, ContactOpen), new Row(7 * day, 1, ContactOpen), new Row((14 * day) + 1, 1, ContactOpen), new Row(1, 2, ContactOpen), new Row(2, 1, ContactOpen, Subject: 2));
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
    public void Catalogue_SlugsAreUniqueAndNotPromisedTwice()
    {
        var slugs = MetricCatalogue.All.Select(m => m.Slug).Concat(MetricCatalogue.NotYet).ToHashSet(StringComparer.Ordinal);
        slugs.Count.ShouldBe(MetricCatalogue.All.Count + MetricCatalogue.NotYet.Count);
        slugs.Count.ShouldBe(34);
    }
}
