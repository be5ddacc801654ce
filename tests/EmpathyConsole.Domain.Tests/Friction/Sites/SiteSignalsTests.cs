using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Sites;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Friction.Sites;

public sealed class SiteSignalsTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Signal View = new(Now.AddMinutes(-1), "0123456789abcdef", SignalKind.PageView, Subject: "/tins", Id: "a");

    [Fact]
    public void Page_SendsNothingThatStandsForMoneyMessagesOrContactsWithPeople()
    {
        SignalKind[] never =
        [
            SignalKind.Conversion, SignalKind.QualifiedConversion, SignalKind.Spend, SignalKind.ContactOpen, SignalKind.ContactReopen, SignalKind.ContactResolved,
            SignalKind.BotAnswer, SignalKind.BotResolved, SignalKind.HumanReply, SignalKind.Handoff, SignalKind.InformationRepeated,
            SignalKind.Send, SignalKind.Open, SignalKind.Click, SignalKind.Unsubscribe, SignalKind.Complaint, SignalKind.Work,
        ];
        foreach (var kind in Enum.GetValues<SignalKind>())
        {
            (SiteSignals.Trouble(View with { Kind = kind }, Now) is null).ShouldBe(!never.Contains(kind), kind.ToString());
        }
    }

    [Fact]
    public void Trouble_SaysWhatIsWrong()
    {
        (Signal Signal, string Sentence)[] wrong =
        [
            (View with { Person = "anna" }, "random id of 16 to 64"),
            (View with { Person = "anna.maria@mail.example" }, "random id of 16 to 64"),
            (View with { Time = Now.AddHours(-25) }, "more than a day ago"),
            (View with { Time = Now.AddHours(2) }, "more than an hour ahead"),
            (View with { Id = null }, "The id is missing"),
            (View with { Subject = "/account/anna@mail.example" }, "like an e-mail address"),
            (View with { Campaign = "for anna@mail.example" }, "like an e-mail address"),
        ];
        foreach (var (signal, sentence) in wrong)
        {
            SiteSignals.Trouble(signal, Now).ShouldNotBeNull().ShouldContain(sentence);
        }
    }

    [Theory]
    [InlineData("/tins?mail=anna@mail.example", "/tins")]
    [InlineData("/tins#reviews", "/tins")]
    [InlineData("https://shop.example/tins?a=1", "/tins")]
    [InlineData("first-bowl-set", "first-bowl-set")]
    [InlineData(null, null)]
    public void Kept_OfAnAddress_IsThePathAlone(string? sent, string? kept)
    {
        SiteSignals.Trouble(View with { Subject = sent }, Now).ShouldBeNull();
        SiteSignals.Kept(View with { Subject = sent }, "Site1").Subject.ShouldBe(kept);
    }

    [Fact]
    public void Kept_StandsInANamespaceOfItsOwn()
    {
        var kept = SiteSignals.Kept(View with { Session = "s", Case = "c", Batch = "b" }, "Site1");
        (kept.Person, kept.Id, kept.Session, kept.Case, kept.Batch).ShouldBe(("web:0123456789abcdef", "Site1:a", null, null, null));
    }
}
