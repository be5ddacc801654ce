using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Saved;

public sealed class SavedQuestionDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_IsSeenByColleagues_AndCanBeBroughtBack()
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISavedQuestionDesk>();
        var effort = (await desk.SaveAsync(console.Analyst, " Effort ", "metric=customer-effort", Token)).Value;
        var waits = (await desk.SaveAsync(console.CxLead, "Waits", "metric=time-to-answer&days=last-7", Token)).Value;
        async Task<IEnumerable<string>> NamesAsync() => (await desk.ListAsync(console.Approver, Token)).Value.Select(l => l.Name);
        (await NamesAsync()).ShouldBe(["Effort", "Waits"]);
        (await desk.ChangeAsync(console.CxLead, effort, "Ease", Token)).Succeeded.ShouldBeTrue();
        (await NamesAsync()).ShouldBe(["Ease", "Waits"]);
        (await desk.DeleteAsync(console.Analyst, waits, Token)).Succeeded.ShouldBeTrue();
        (await NamesAsync()).ShouldBe(["Ease"]);

        // its name was given away meanwhile
        await desk.SaveAsync(console.Analyst, "Waits", "metric=time-to-answer", Token);
        (await desk.RestoreAsync(console.Analyst, waits, Token)).Problem!.Sentence.ShouldContain("already");
        (await desk.DeleteAsync(console.Analyst, waits, Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
    }

    [Theory]
    [InlineData("", "metric=nps")]
    [InlineData("Taken", "metric=nps")]
    [InlineData("New", "")]
    public async Task Save_WhatCannotBe_SaysWhy(string name, string address)
    {
        await using var console = await TestConsole.StartAsync();
        var desk = console.Get<ISavedQuestionDesk>();
        await desk.SaveAsync(console.Analyst, "Taken", "metric=nps", Token);
        (await desk.SaveAsync(console.Analyst, name, address, Token)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
        (await desk.ListAsync(console.Analyst, Token)).Value.ShouldHaveSingleItem();
    }
}
