using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class WebhookTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approval_IsTold_SignedOnceForEachConcept_AndAnEditTellsThatItEnded()
    {
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var house = await OpenAsync();
        var hook = (await Desk(house).AddAsync(house.Console.Admin, endpoint.Address, WebhookEvents.All, Token)).Value;
        var (brief, picks) = await house.AskedAsync();
        (await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Succeeded.ShouldBeTrue();
        endpoint.Heard.ShouldBeEmpty("it is written down first and sent by the rounds");
        await RoundsAsync(house);
        endpoint.Heard.Count.ShouldBe(3);
        foreach (var (headers, body) in endpoint.Heard)
        {
            Signature(hook.Secret, headers["Empathy-Signature"]!, body).ShouldBe(headers["Empathy-Signature"].ToString());
            using var told = JsonDocument.Parse(body);
            told.RootElement.GetProperty("event").GetString().ShouldBe("concept.approved");
            told.RootElement.GetProperty("id").GetString().ShouldBe(headers["Empathy-Event-Id"].ToString());
            var concept = told.RootElement.GetProperty("data").GetProperty("concept");
            picks.ShouldContain(concept.GetProperty("id").GetInt64());
            concept.GetProperty("disclosure").GetString()!.ShouldContain("put together by a program");
            concept.GetProperty("source").GetProperty("term").GetString().ShouldBe("algorithmicMedia");
            concept.GetProperty("approvedBy").GetString().ShouldBe(house.Jonah.Name);
        }

        endpoint.Heard.Select(h => h.Headers["Empathy-Event-Id"].ToString()).Distinct().Count().ShouldBe(3);
        await RoundsAsync(house);
        endpoint.Heard.Count.ShouldBe(3);

        var sheet = (await house.Concepts.GetAsync(house.Ines, picks[0], Token)).Value;
        await house.Concepts.EditAsync(house.Ines, sheet.Id, sheet.Revision, sheet.Text with { Cta = "Sit" }, Token);
        await RoundsAsync(house);
        endpoint.Heard.Last().Body.ShouldContain("approval.ended");
        (await Desk(house).DeliveriesAsync(house.Console.Admin, DeliveryState.Arrived, 0, 50, Token)).Value.Total.ShouldBe(4);
        await using var db = await house.Console.OpenAsync();
        (await db.Webhooks.SingleAsync(Token)).Secret.ShouldNotContain(hook.Secret);
        (await db.Record.Where(r => r.SubjectKind == "webhook").ToListAsync(Token)).ShouldAllBe(r => !r.Summary.Contains(hook.Secret));
    }

    [Fact]
    public async Task Answer_ThatBeginsWellAndNeverEnds_HasArrived_AndIsNotToldAgain()
    {
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var house = await OpenAsync(0.3);
        endpoint.Does = "drip";
        var hook = (await Desk(house).AddAsync(house.Console.Admin, endpoint.Address, WebhookEvents.All, Token)).Value;
        await Desk(house).TestAsync(house.Console.Admin, hook.Id, Token);
        await RoundsAsync(house);
        var told = await OnlyAsync(house);
        (told.State, told.LastStatus, told.Tries).ShouldBe((DeliveryState.Arrived, 200, 1));
    }

    [Fact]
    public async Task SendingAnew_ToAWebhookThatIsOff_SaysSo()
    {
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var house = await OpenAsync();
        var hook = (await Desk(house).AddAsync(house.Console.Admin, endpoint.Address, WebhookEvents.All, Token)).Value;
        var (brief, _) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        await RoundsAsync(house);
        await Desk(house).SwitchAsync(house.Console.Admin, hook.Id, false, Token);
        var sent = (await Desk(house).DeliveriesAsync(house.Console.Admin, DeliveryState.Arrived, 0, 1, Token)).Value.Deliveries[0];
        (await Desk(house).AgainAsync(house.Console.Admin, sent.Id, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("switched off");
        (await Desk(house).DeliveriesAsync(house.Console.Admin, DeliveryState.Waiting, 0, 1, Token)).Value.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("500", "Out of order")]
    [InlineData("redirect", "redirects are not followed")]
    [InlineData("reset", "could not be reached")]
    [InlineData("hang", "No answer within")]
    public async Task AFault_IsTriedFiveTimesMore_FurtherApart_ThenListed_AndSentAnewByHand(string fault, string says)
    {
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var house = await OpenAsync(fault == "hang" ? 0.3 : 20);
        endpoint.Does = fault;
        var hook = (await Desk(house).AddAsync(house.Console.Admin, endpoint.Address, WebhookEvents.All, Token)).Value;
        await Desk(house).TestAsync(house.Console.Admin, hook.Id, Token);
        await RoundsAsync(house);
        foreach (var (tries, wait) in WebhookRounds.Waits.Select((w, i) => (i + 1, w)))
        {
            var waiting = await OnlyAsync(house);
            (waiting.State, waiting.Tries).ShouldBe((DeliveryState.Waiting, tries));
            waiting.LastAnswer.ShouldContain(says);
            waiting.LastAnswer.Length.ShouldBeLessThanOrEqualTo(200);
            house.Console.Clock.Move(wait - TimeSpan.FromSeconds(1));
            await RoundsAsync(house);
            (await OnlyAsync(house)).Tries.ShouldBe(tries, "it is not due yet");
            house.Console.Clock.Move(TimeSpan.FromSeconds(1));
            await RoundsAsync(house);
        }

        var failed = await OnlyAsync(house);
        (failed.State, failed.Tries).ShouldBe((DeliveryState.Failed, 6));
        house.Console.Clock.Move(TimeSpan.FromDays(2));
        await RoundsAsync(house);
        (await OnlyAsync(house)).Tries.ShouldBe(6);

        endpoint.Does = "ok";
        (await Desk(house).AgainAsync(house.Console.Admin, failed.Id, Token)).Succeeded.ShouldBeTrue();
        await RoundsAsync(house);
        (await OnlyAsync(house)).ShouldSatisfyAllConditions(d => d.State.ShouldBe(DeliveryState.Arrived), d => d.EventId.ShouldBe(failed.EventId));
        endpoint.Heard.Select(h => h.Headers["Empathy-Event-Id"].ToString()).Distinct().ShouldBe([failed.EventId]);
        WebhookRounds.Waits.ShouldBe(WebhookRounds.Waits.Order());
    }

    [Fact]
    public async Task Gone_StopsTheWebhook()
    {
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var house = await OpenAsync();
        endpoint.Does = "410";
        var hook = (await Desk(house).AddAsync(house.Console.Admin, endpoint.Address, [WebhookEvents.Approved], Token)).Value;
        await Desk(house).TestAsync(house.Console.Admin, hook.Id, Token);
        await RoundsAsync(house);
        (await OnlyAsync(house)).ShouldSatisfyAllConditions(d => d.State.ShouldBe(DeliveryState.Failed), d => d.LastStatus.ShouldBe(410));
        (await Desk(house).ListAsync(house.Console.Admin, Token)).Value.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Active.ShouldBeFalse(), w => w.StoppedBecause.ShouldContain("410"));
    }

    [Fact]
    public async Task KilledWhileSending_TriesAgainAfterTheLease_WithTheSameId()
    {
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var house = await OpenAsync();
        endpoint.Does = "hang";
        var hook = (await Desk(house).AddAsync(house.Console.Admin, endpoint.Address, [WebhookEvents.Approved], Token)).Value;
        await Desk(house).TestAsync(house.Console.Admin, hook.Id, Token);
        using var killed = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var sending = house.Console.Get<IWebhookRounds>().SendDueAsync(killed.Token);
        while (endpoint.Heard.IsEmpty)
        {
            await Task.Delay(5, Token);
        }

        await killed.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(sending);
        endpoint.Does = "ok";
        await RoundsAsync(house);
        endpoint.Heard.Count.ShouldBe(1, "the lease still holds");
        house.Console.Clock.Move(TimeSpan.FromMinutes(1));
        await RoundsAsync(house);
        (await OnlyAsync(house)).State.ShouldBe(DeliveryState.Arrived);
        endpoint.Heard.Select(h => h.Headers["Empathy-Event-Id"].ToString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task ARefusedApproval_TellsNobody()
    {
        await using var house = await OpenAsync();
        await Desk(house).AddAsync(house.Console.Admin, "https://cms.brand.example/hooks", WebhookEvents.All, Token);
        var (brief, _) = await house.AskedAsync();
        var seen = await house.SeenAsync(house.Jonah, brief);
        house.Rules.Forbidden = "kettle";
        (await house.Approvals.ApproveAsync(house.Jonah, brief, seen, "", Token)).Succeeded.ShouldBeFalse();
        (await Desk(house).DeliveriesAsync(house.Console.Admin, null, 0, 50, Token)).Value.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData("ftp://brand.example/", "https://")]
    [InlineData("brand.example", "https://")]
    [InlineData("https://ines:secret@brand.example/", "password")]
    [InlineData("http://192.168.1.4/", "inside")]
    [InlineData("http://[fd00::1]/", "inside")]
    [InlineData("http://169.254.169.254/latest", "inside")]
    [InlineData("http://2130706434:90000/", "https://")]
    public async Task Address_ThatMayNotBe_IsRefused(string address, string says)
    {
        await using var house = await OpenAsync();
        (await Desk(house).AddAsync(house.Console.Admin, address, WebhookEvents.All, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain(says);
        (await Desk(house).AddAsync(house.Console.Admin, "https://brand.example/", ["everything"], Token)).Problem.ShouldNotBeNull().Field.ShouldBe("events");
    }

    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1:248:1893:25c8:1946", true)]
    [InlineData("127.8.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("239.1.1.1", false)]
    public void OnlyPublicMachines_AreReached_WithoutLeave(string machine, bool may)
    {
        WebhookAddress.MayReach(IPAddress.Parse(machine), WebhookReach.Outside).ShouldBe(may);
        WebhookAddress.MayReach(IPAddress.Parse(machine), new(false, true)).ShouldBeTrue();
    }

    private static Task<ConceptsHouse> OpenAsync(double seconds = 20) => ConceptsHouse.OpenAsync(services => services
        .AddSingleton(new WebhookReach(Loopback: true, Inside: false))
        .AddSingleton(s => new WebhookSender(s.GetRequiredService<WebhookReach>(), s.GetRequiredService<TimeProvider>(), TimeSpan.FromSeconds(seconds))));

    private static IWebhookDesk Desk(ConceptsHouse house) => house.Console.Get<IWebhookDesk>();

    private static Task RoundsAsync(ConceptsHouse house) => house.Console.Get<IWebhookRounds>().SendDueAsync(Token);

    private static async Task<WebhookDelivery> OnlyAsync(ConceptsHouse house)
    {
        await using var db = await house.Console.OpenAsync();
        return await db.WebhookDeliveries.AsNoTracking().SingleAsync(Token);
    }

    /// <summary>As the guide tells a receiver to do it.</summary>
    private static string Signature(string secret, string header, string body)
    {
        var time = header.Split(',')[0]["t=".Length..];
        long.Parse(time, CultureInfo.InvariantCulture).ShouldBe(new DateTimeOffset(2026, 6, 20, 9, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds());
        return $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(time + "." + body)))}";
    }
}
