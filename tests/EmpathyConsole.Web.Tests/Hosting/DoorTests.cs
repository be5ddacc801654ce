using System.Net;
using System.Text.RegularExpressions;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Web.Tests.Hosting;

public sealed partial class DoorTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DemoDoor_OpensToThisMachineByItsOwnNameOnly()
    {
        await using var host = new ConsoleHost();
        using var client = await ClientAsync(host);
        await AddDemoAsync(host);
        Assert.Contains("/sign-in/demo", await DoorAsync(client, null, null), StringComparison.Ordinal);
        Assert.DoesNotContain("/sign-in/demo", await DoorAsync(client, "Host", "rebound.example"), StringComparison.Ordinal);
        foreach (var header in new[] { "X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "X-Real-IP", "Via" })
        {
            Assert.DoesNotContain("/sign-in/demo", await DoorAsync(client, header, "1.1 somewhere"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/sign-in", "_handler=sign-in&Form.Email=a&Form.Password=b", "/sign-in")]
    [InlineData("/sign-in/demo", "person=1", "/sign-in")]
    [InlineData("/setup?token=abc", "_handler=setup", "/setup?token=abc")]
    public async Task Form_WithoutItsToken_DoesNothingAndShowsThePageAnew(string address, string form, string page)
    {
        await using var host = new ConsoleHost();
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await client.PostAsync(address, new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"), None);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(page, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task SignOut_FromAnotherSitesForm_LeavesThemSignedIn()
    {
        await using var host = new ConsoleHost();
        using var client = await ClientAsync(host);
        var person = await AddDemoAsync(host);
        var token = Token().Match(await DoorAsync(client, null, null)).Groups["token"].Value;
        using (await PostAsync(client, "/sign-in/demo", new() { ["person"] = person.ToString(System.Globalization.CultureInfo.InvariantCulture), ["__RequestVerificationToken"] = token }))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/guide", None)).StatusCode);
        }

        using (await PostAsync(client, "/sign-out", []))
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/guide", None)).StatusCode);
        }
    }

    [Fact]
    public async Task SignIn_TooOften_SaysToWait()
    {
        await using var host = new ConsoleHost();
        using var client = await ClientAsync(host);
        var page = "";
        for (var i = 0; i < 21; i++)
        {
            Assert.DoesNotContain("Wait a minute", page, StringComparison.Ordinal);
            using var answer = await PostAsync(client, "/sign-in", []);
            page = await answer.Content.ReadAsStringAsync(None);
        }

        Assert.Contains("Wait a minute", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_WithoutAName_SaysSoAndKeepsTheLink()
    {
        await using var host = new ConsoleHost { Environment = "Production" };
        using var client = await ClientAsync(host);
        string link;
        await using (var db = await host.Get<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(None))
        {
            // The start offers a link of its own, and a later offer lets the earlier one die: ours has to be the later.
            while (!await db.SetupLinks.AnyAsync(None))
            {
                await Task.Delay(20, None);
            }

            link = "/setup?token=" + await SetupLinks.OfferFirstAdminAsync(db, None);
        }

        Assert.Contains("Write your name", await SetUpAsync(client, link, "", "o'neill@brand.example"), StringComparison.Ordinal);
        await SetUpAsync(client, link, "Nora O'Neill", "o'neill@brand.example");
        Assert.Contains("does not work any more", await client.GetStringAsync(link, None), StringComparison.Ordinal);
        await using var after = await host.Get<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(None);
        Assert.Equal("Nora O'Neill", (await after.Users.SingleAsync(None)).DisplayName);
    }

    private static async Task<string> SetUpAsync(HttpClient client, string link, string name, string email)
    {
        var token = Token().Match(await client.GetStringAsync(link, None)).Groups["token"].Value;
        using var answer = await PostAsync(client, link, new()
        {
            ["_handler"] = "setup",
            ["__RequestVerificationToken"] = token,
            ["Form.Name"] = name,
            ["Form.Email"] = email,
            ["Form.Password"] = "seven slow green leaves",
        });
        return await answer.Content.ReadAsStringAsync(None);
    }

    private static async Task<HttpClient> ClientAsync(ConsoleHost host)
    {
        host.UseKestrel(0);
        host.StartServer();
        var client = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        client.BaseAddress = new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await host.CallerAsync();
        return client;
    }

    private static async Task<long> AddDemoAsync(ConsoleHost host)
    {
        await using var db = await host.Get<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(None);
        var workspace = new Workspace { Name = "Demo", IsDemo = true, CreatedAt = db.Now };
        var person = new TeamMember { DisplayName = "Ines Duarte", UserName = "ines@demo.test", Email = "ines@demo.test", NormalizedEmail = "INES@DEMO.TEST", NormalizedUserName = "INES@DEMO.TEST", SecurityStamp = "one" };
        db.AddRange(workspace, person);
        await db.SaveChangesAsync(None);
        db.Memberships.Add(new() { WorkspaceId = workspace.Id, TeamMemberId = person.Id, Roles = Roles.Strategist });
        await db.SaveChangesAsync(None);
        return person.Id;
    }

    private static async Task<string> DoorAsync(HttpClient client, string? header, string? value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        using var answer = await client.SendAsync(request, None);
        return await answer.Content.ReadAsStringAsync(None);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, Dictionary<string, string> form)
    {
        using var body = new FormUrlEncodedContent(form);
        return await client.PostAsync(address, body, None);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
