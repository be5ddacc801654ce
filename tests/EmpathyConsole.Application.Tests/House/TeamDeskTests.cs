using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

public sealed class TeamDeskTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Invite_GivesATokenThatWorksOnceAndForSevenDays()
    {
        await using var console = await TestConsole.StartAsync();
        var token = (await console.Get<ITeamDesk>().InviteAsync(console.Admin, "Noor Haddad", "noor@example.test", Roles.Analyst, None)).Value.ShouldNotBeNull();
        await using var db = await console.OpenAsync();
        var link = (await SetupLinks.FindAsync(db, token, None)).ShouldNotBeNull();
        link.TokenHash.ShouldNotContain(token);
        (await SetupLinks.UseAsync(db, link.Id, None)).ShouldBeTrue();
        (await SetupLinks.UseAsync(db, link.Id, None)).ShouldBeFalse();
        (await SetupLinks.FindAsync(db, token, None)).ShouldBeNull();
    }

    [Fact]
    public async Task Invite_OfSomebodyElsesInvited_GivesNoLinkToTheirAccount()
    {
        await using var console = await TestConsole.StartAsync();
        var team = console.Get<ITeamDesk>();
        await team.InviteAsync(console.Admin, "Noor Haddad", "noor@example.test", Roles.Admin, None);
        var other = await console.Get<IWorkspaceDesk>().FoundAsync(console.Strategist.Id, new("Other", "", "", "en", "UTC", "EUR"), [], None);
        var stranger = console.Strategist with { Workspace = other.Value, Roles = Roles.All };
        var tried = await team.InviteAsync(stranger, "Noor", "NOOR@example.test", Roles.Analyst, None);
        tried.Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        await using var db = await console.OpenAsync();
        (await db.SetupLinks.CountAsync(None)).ShouldBe(1);
    }

    [Fact]
    public async Task FirstAdminLink_DiesAfterSixtyMinutes_AndWhenAFresherOneIsMade()
    {
        await using var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        var first = (await SetupLinks.OfferFirstAdminAsync(db, None)).ShouldNotBeNull();
        var second = (await SetupLinks.OfferFirstAdminAsync(db, None)).ShouldNotBeNull();
        (await SetupLinks.FindAsync(db, first, None)).ShouldBeNull();
        (await SetupLinks.FindAsync(db, second, None)).ShouldNotBeNull();
        console.Clock.Move(TimeSpan.FromMinutes(61));
        (await SetupLinks.FindAsync(db, second, None)).ShouldBeNull();
    }

    [Fact]
    public async Task FirstAdminLink_IsNotOffered_WhenSomebodyCanSignIn()
    {
        await using var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await db.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.PasswordHash, "set"), None);
        (await SetupLinks.OfferFirstAdminAsync(db, None)).ShouldBeNull();
    }

    [Fact]
    public async Task Team_KeepsItsLastAdmin()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ITeamDesk>();
        (await desk.RemoveAsync(console.Admin, console.Admin.Id, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.ChangeRolesAsync(console.Admin, console.Admin.Id, Roles.Analyst, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        (await desk.ChangeRolesAsync(console.Admin, console.Analyst.Id, Roles.Admin, None)).Succeeded.ShouldBeTrue();
        (await desk.RemoveAsync(console.Admin, console.Admin.Id, None)).Succeeded.ShouldBeTrue();
        (await desk.CallerAsync(console.Admin.Id, None)).ShouldBeNull();
    }

    [Theory]
    [InlineData("", "a@b.example", Roles.Analyst, "name")]
    [InlineData("Noor", "not an address", Roles.Analyst, "email")]
    [InlineData("Noor", "noor@example.test", Roles.None, "roles")]
    public async Task Invite_WithAGap_SaysWhere(string name, string email, Roles roles, string field)
    {
        await using var console = await TestConsole.StartAsync();
        (await console.Get<ITeamDesk>().InviteAsync(console.Admin, name, email, roles, None)).Problem.ShouldNotBeNull().Field.ShouldBe(field);
    }

    [Fact]
    public async Task Found_StartsEmpty_AndLeavesTheOtherWorkspaceAsItWas()
    {
        await using var console = await TestConsole.StartAsync();
        await console.Get<IBrandDesk>().SaveAsync(console.Strategist, new BrandValue { Name = "Calm", Words = ["calm"] }, None);
        var made = await console.Get<IWorkspaceDesk>().FoundAsync(console.Strategist.Id, new("Mill & Oat", "", "", "en", "Europe/Berlin", "eur"), ["Plain words"], None);
        var me = (await console.Get<ITeamDesk>().CallerAsync(console.Strategist.Id, None)).ShouldNotBeNull();
        me.Workspace.ShouldBe(made.Value);
        me.Roles.ShouldBe(Roles.All);
        var brand = (await console.Get<IBrandDesk>().GetAsync(me, None)).Value;
        brand.Values.Select(v => v.Name).ShouldBe(["Plain words"]);
        brand.Workspace.Currency.ShouldBe("EUR");
        (await console.Get<IBrandDesk>().GetAsync(console.Strategist, None)).Value.Values.Select(v => v.Name).ShouldBe(["Calm"]);
    }

    [Fact]
    public async Task Key_IsShownOnce_KeptHashed_AndDeadWhenRevoked()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<IKeysDesk>();
        var made = (await desk.CreateAsync(console.Admin, "nightly", Scopes.Read | Scopes.Check, None)).Value;
        await using var db = await console.OpenAsync();
        var row = await db.ApiKeys.AsNoTracking().SingleAsync(None);
        row.Hash.ShouldNotContain(made.Key);
        made.Key.ShouldStartWith(row.Prefix);
        var caller = (await desk.RecogniseAsync(made.Key, None)).ShouldNotBeNull();
        caller.May(Operation.VoicesRead).ShouldBeTrue();
        caller.May(Operation.VoicesImport).ShouldBeFalse();
        caller.May(Operation.KeysManage).ShouldBeFalse();
        await desk.RevokeAsync(console.Admin, made.Line.Id, None);
        (await desk.RecogniseAsync(made.Key, None)).ShouldBeNull();
        (await desk.RecogniseAsync(made.Key + "x", None)).ShouldBeNull();
    }

    [Fact]
    public async Task Brand_OfAnotherWorkspace_CannotBeSavedOver()
    {
        await using var console = await TestConsole.StartAsync();
        var id = (await console.Get<IBrandDesk>().SaveAsync(console.Strategist, new BrandValue { Name = "Calm", Words = ["calm"] }, None)).Value;
        var other = await console.Get<IWorkspaceDesk>().FoundAsync(console.SecondStrategist.Id, new("Other", "", "", "en", "UTC", "EUR"), [], None);
        var stranger = console.SecondStrategist with { Workspace = other.Value, Roles = Roles.All };
        (await console.Get<IBrandDesk>().SaveAsync(stranger, new BrandValue { Id = id, Name = "Taken", Words = ["x"] }, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
        (await console.Get<IBrandDesk>().GetAsync(console.Strategist, None)).Value.Values.Single().Name.ShouldBe("Calm");
    }
}
