using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Digests.Mail;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Digests;

/// <summary>The week by e-mail, to a mail server on this machine. The tests' clock begins on Saturday 20 June 2026.</summary>
public sealed class DigestMailTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Monday = new(2026, 6, 22, 6, 0, 0, TimeSpan.Zero);
    private readonly SmtpSink sink = new();
    private TestConsole console = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IDigestMailDesk Desk => console.Get<IDigestMailDesk>();

    public async ValueTask InitializeAsync() => console = await StartAsync("https://console.example.test");

    public async ValueTask DisposeAsync()
    {
        await sink.DisposeAsync();
        await console.DisposeAsync();
    }

    [Fact]
    public async Task Round_OnMondayAtSix_SendsEachReceiverTheWeekOnce_AlsoAfterARestart()
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        await Desk.AddAsync(console.Analyst, console.Analyst.Id, Token);
        await RoundAtAsync(Monday.AddMinutes(-1));
        sink.Taken.ShouldBeEmpty();
        await RoundAtAsync(Monday);
        await RoundAtAsync(Monday.AddMinutes(1));
        await Restarted().SendDueAsync(Token);
        sink.Taken.Select(t => t.To).Order().ShouldBe(["analyst@example.test", "approver@example.test"]);
        var letter = await ReadAsync(sink.Taken.First().Letter);
        letter.Subject.ShouldBe("Friction, 2026-W25: the week against the week before");
        letter.From.ToString().ShouldContain("console@example.test");
        letter.TextBody!.ShouldContain("# Friction, 2026-W25");
        letter.TextBody!.ShouldContain("](https://console.example.test/friction?metric=");
        letter.HtmlBody!.ShouldContain("<h2>Still uncertain</h2>");
        letter.HtmlBody!.ShouldContain("href=\"https://console.example.test/friction?metric=");
        (await SheetAsync()).Sendings.ShouldAllBe(s => s.State == SendingState.Sent && s.Week == "2026-W25" && s.Tries == 1);

        await RoundAtAsync(Monday.AddDays(7));
        sink.Taken.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Round_LateInTheWeek_SendsTheLastWeek_ButNoneThatEndedBeforeOneWasAReceiver()
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        await RoundAtAsync(Monday.AddDays(17));
        (await SheetAsync()).Sendings.ShouldHaveSingleItem().Week.ShouldBe("2026-W27");
        await Desk.AddAsync(console.Analyst, console.Analyst.Id, Token);
        await RoundAtAsync(Monday.AddDays(18));
        sink.Taken.Count.ShouldBe(1);
        await RoundAtAsync(Monday.AddDays(21));
        sink.Taken.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(SinkAnswer.Later)]
    [InlineData(SinkAnswer.Never)]
    [InlineData(SinkAnswer.HangUpBefore)]
    public async Task Round_WhereItDoesNotGo_TriesAgainAfterGrowingWaits(SinkAnswer answer)
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        sink.Answer = answer;
        await RoundAtAsync(Monday);
        await RoundAtAsync(Monday.AddMinutes(4));
        sink.Calls.ShouldBe(1);
        await RoundAtAsync(Monday.AddMinutes(5));
        var waiting = (await SheetAsync()).Sendings.ShouldHaveSingleItem();
        (waiting.State, waiting.Tries, waiting.At).ShouldBe((SendingState.Due, 2, Monday.AddMinutes(35)));
        sink.Answer = SinkAnswer.Take;
        await RoundAtAsync(Monday.AddMinutes(34));
        sink.Taken.ShouldBeEmpty();
        await RoundAtAsync(Monday.AddMinutes(35));
        sink.Taken.ShouldHaveSingleItem();
        (await SheetAsync()).Sendings.ShouldHaveSingleItem().State.ShouldBe(SendingState.Sent);
    }

    [Fact]
    public async Task Round_RefusedForEver_EndsAfterFiveTries_AndSaysWhy()
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        sink.Answer = SinkAnswer.Never;
        for (var hour = 0; hour < 40; hour++)
        {
            await RoundAtAsync(Monday.AddHours(hour));
        }

        var line = (await SheetAsync()).Sendings.ShouldHaveSingleItem();
        (line.State, line.Tries, sink.Calls).ShouldBe((SendingState.GivenUp, 5, 5));
        line.Trouble.ShouldBe("The mail server refused it: 550 No such mailbox");
    }

    [Fact]
    public async Task Round_CutOffAfterTheLetterWasHeard_SaysThatItMayHaveGone_AndDoesNotRepeatIt()
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        sink.Answer = SinkAnswer.HangUpAfter;
        await RoundAtAsync(Monday);
        await RoundAtAsync(Monday.AddDays(2));
        sink.Calls.ShouldBe(1);
        (await SheetAsync()).Sendings.ShouldHaveSingleItem().State.ShouldBe(SendingState.Unsure);
    }

    [Fact]
    public async Task Round_OfAProgramThatEndedBetweenSendingAndNoting_IsNotRepeatedByTheNext()
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        sink.Answer = SinkAnswer.FallSilent;
        using var never = new CancellationTokenSource();
        console.Clock.Move(Monday - console.Clock.GetUtcNow());
        var first = console.Get<IDigestRounds>().SendDueAsync(never.Token);
        await sink.Heard.WaitAsync(TimeSpan.FromSeconds(30), Token);
        (await SheetAsync()).Sendings.ShouldHaveSingleItem().State.ShouldBe(SendingState.UnderWay);

        // what the first would note is not there when the next looks, as if it had been killed
        console.Clock.Move(TimeSpan.FromMinutes(6));
        await Restarted().SendDueAsync(Token);
        var line = (await SheetAsync()).Sendings.ShouldHaveSingleItem();
        (line.State, sink.Taken.Count).ShouldBe((SendingState.Unsure, 1));
        await never.CancelAsync();
        await first;
        await Restarted().SendDueAsync(Token);
        ((await SheetAsync()).Sendings.ShouldHaveSingleItem().State, sink.Calls).ShouldBe((SendingState.Unsure, 1));
    }

    [Fact]
    public async Task Round_ForWhoLeftOrUnsubscribed_SendsNothing()
    {
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        await Desk.AddAsync(console.Analyst, console.CxLead.Id, Token);
        sink.Answer = SinkAnswer.Later;
        await RoundAtAsync(Monday);
        (await Desk.UnsubscribeAsync(console.Approver, Token)).Succeeded.ShouldBeTrue();
        await console.Get<Application.Team.ITeamDesk>().RemoveAsync(console.Admin, console.CxLead.Id, Token);
        sink.Answer = SinkAnswer.Take;
        await RoundAtAsync(Monday.AddHours(1));
        await RoundAtAsync(Monday.AddDays(8));
        sink.Taken.ShouldBeEmpty();
        (await SheetAsync()).Sendings.ShouldAllBe(s => s.State == SendingState.GivenUp);
    }

    [Fact]
    public async Task SendMe_SendsAtOnce_AndTheWeeksLetterStillComes()
    {
        (await Desk.SendMeAsync(console.Approver, "2026-W25", Token)).Succeeded.ShouldBeTrue();
        sink.Taken.ShouldHaveSingleItem().To.ShouldBe("approver@example.test");
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        await RoundAtAsync(Monday);
        sink.Taken.Count.ShouldBe(2);
        sink.Answer = SinkAnswer.Never;
        (await Desk.SendMeAsync(console.Approver, null, Token)).Problem!.Sentence.ShouldBe("It was not sent. The mail server refused it: 550 No such mailbox");
        var key = new Caller(console.Admin.Workspace, CallerKind.Key, console.Approver.Id, "A key", Roles.None, Scopes.Read);
        (await Desk.SendMeAsync(key, null, Token)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
    }

    [Fact]
    public async Task Add_WhoCantGetIt_SaysWhy()
    {
        (await Desk.AddAsync(console.Analyst, 999, Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        await using (var db = await console.OpenAsync())
        {
            await db.Users.Where(u => u.Id == console.CxLead.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.Email, (string?)null), Token);
        }

        (await Desk.AddAsync(console.Analyst, console.CxLead.Id, Token)).Problem!.Sentence.ShouldContain("has no e-mail address");
        (await SheetAsync()).Others.ShouldNotContain(o => o.Member == console.CxLead.Id);
        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        (await Desk.AddAsync(console.Analyst, console.Approver.Id, Token)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Off_OrTheDemo_SendsNothing_AndSaysHowToSwitchItOn()
    {
        await using (var off = await TestConsole.StartAsync())
        {
            await off.Get<IDigestMailDesk>().AddAsync(off.Analyst, off.Analyst.Id, Token);
            off.Clock.Move(TimeSpan.FromDays(10));
            await off.Get<IDigestRounds>().SendDueAsync(Token);
            var sheet = (await off.Get<IDigestMailDesk>().GetAsync(off.Analyst, Token)).Value;
            sheet.Why!.ShouldContain("Console:Smtp:Host");
            sheet.Sendings.ShouldBeEmpty();
            (await off.Get<IDigestMailDesk>().SendMeAsync(off.Analyst, null, Token)).Problem!.Sentence.ShouldBe(sheet.Why);
        }

        await Desk.AddAsync(console.Analyst, console.Approver.Id, Token);
        await using (var db = await console.OpenAsync())
        {
            await db.Workspaces.ExecuteUpdateAsync(s => s.SetProperty(w => w.IsDemo, true), Token);
        }

        await RoundAtAsync(Monday);
        (await Desk.SendMeAsync(console.Approver, null, Token)).Problem!.Sentence.ShouldContain("demo");
        sink.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task Letter_WhereNobodyKnowsTheConsolesAddress_HasNoLinks()
    {
        await using var bare = await StartAsync("");
        (await bare.Get<IDigestMailDesk>().SendMeAsync(bare.Approver, "2026-W25", Token)).Succeeded.ShouldBeTrue();
        var letter = await ReadAsync(sink.Taken.ShouldHaveSingleItem().Letter);
        letter.TextBody!.ShouldNotContain("[Look]");
        letter.HtmlBody!.ShouldNotContain("<a ");
    }

    private static async Task<MimeMessage> ReadAsync(string letter)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(letter));
        return await MimeMessage.LoadAsync(stream, Token);
    }

    private Task<TestConsole> StartAsync(string address) => TestConsole.StartAsync(s => s.AddSingleton(
        new SmtpSettings { Host = SmtpSink.Host, Port = sink.Port, From = "console@example.test", Tls = SmtpTls.None, Address = address }));

    private async Task<MailSheet> SheetAsync() => (await Desk.GetAsync(console.Analyst, Token)).Value;

    private DigestRounds Restarted() => ActivatorUtilities.CreateInstance<DigestRounds>(console.Services);

    private async Task RoundAtAsync(DateTimeOffset at)
    {
        console.Clock.Move(at - console.Clock.GetUtcNow());
        await console.Get<IDigestRounds>().SendDueAsync(Token);
    }
}
