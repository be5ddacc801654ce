using System.Security.Cryptography;
using System.Text;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using EmpathyConsole.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Processes.Tests;

public sealed class KilledDeliveryTests
{
    private const string MayReach = "Console__WebhooksMayReachInside";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Delivery_ProgramKilledWhileTheReceiverThinks_ComesAgainUnderTheSameId_AndOnceOnly()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("EMPATHY_LONG_TESTS") == "1", "bash eng/test --long runs it: EMPATHY_LONG_TESTS is not 1");
        await using var endpoint = await ListeningEndpoint.OpenAsync();
        await using var console = await TestConsole.StartAsync(s => s.AddSingleton(new WebhookReach(Loopback: true, Inside: false)));
        var desk = console.Get<IWebhookDesk>();
        var hook = (await desk.AddAsync(console.Admin, endpoint.Address, WebhookEvents.All, Token)).Value;
        (await desk.TestAsync(console.Admin, hook.Id, Token)).Succeeded.ShouldBeTrue();
        endpoint.Does = "hang";
        await using (var first = await RunningConsole.StartAsync(console.Folder, "", (MayReach, "true")))
        {
            await Wait.UntilAsync(() => Task.FromResult(!endpoint.Heard.IsEmpty), () => "Nothing was sent:\n" + first.Child.Said);
            await first.Child.KillAsync();
        }

        await using (var db = await console.OpenAsync())
        {
            var left = await db.WebhookDeliveries.SingleAsync(Token);
            (left.State, left.Tries).ShouldBe((DeliveryState.Waiting, 1));
            (left.NextTryAt - left.LastTryAt!.Value).ShouldBe(TimeSpan.FromMinutes(1), "it is whoever sends it for a minute, and then anybody's");
            left.NextTryAt = left.LastTryAt.Value;
            await db.SaveChangesAsync(Token);
        }

        endpoint.Does = "ok";
        await using var second = await RunningConsole.StartAsync(console.Folder, "", (MayReach, "true"));
        await Wait.UntilAsync(async () => (await StateAsync(console)).State == DeliveryState.Arrived, () => "It did not arrive:\n" + second.Child.Said);
        (await StateAsync(console)).Tries.ShouldBe(2);
        endpoint.Heard.Count.ShouldBe(2);
        endpoint.Heard.Select(h => h.Headers["Empathy-Event-Id"].ToString()).Distinct().ShouldHaveSingleItem();
        endpoint.Heard.ShouldAllBe(h => IsSigned(hook.Secret, h.Headers, h.Body));
        second.Child.Said.ShouldNotContain(hook.Secret);
    }

    private static async Task<(DeliveryState State, int Tries)> StateAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        var row = await db.WebhookDeliveries.AsNoTracking().SingleAsync(Token);
        return (row.State, row.Tries);
    }

    /// <summary>As the guide tells a receiver to do it.</summary>
    private static bool IsSigned(string secret, IHeaderDictionary headers, string body)
    {
        var parts = headers["Empathy-Signature"].ToString().Split(',');
        var time = parts[0]["t=".Length..];
        return parts[1] == "v1=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(time + "." + body)));
    }
}
