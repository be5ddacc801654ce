using EmpathyConsole.Domain.Journeys.Plans;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Plans;

public sealed class PlanChecksTests
{
    private static readonly JourneyPlan Plan = JourneyPlan.Of([("form-fill", "Form fill"), ("call", "Call"), ("support", "Support")])
        .AddTouchpoint("form-fill", "form", "Plan form", TouchpointKind.Form, 0)
        .AddTouchpoint("call", "call-1", "Welcome call", TouchpointKind.Call, 0)
        .AddTouchpoint("support", "chat", "Chat", TouchpointKind.Chat, 0);

    [Theory]
    [InlineData("E-mail address", "Your email address?", true)]
    [InlineData("Date of birth", "date of birth", true)]
    [InlineData("Phone", "Phone number", false)]
    public void AskedTwice_WhateverTheWording(string first, string second, bool found) =>
        Kinds(Asking("form", first, Asking("call-1", second, Plan))).Contains(PlanCheckKind.AskedTwice).ShouldBe(found);

    [Fact]
    public void AskedTwice_NamesBothPlaces() =>
        PlanChecks.Of(Asking("form", "Address", Asking("call-1", "address", Plan))).First(c => c.Kind == PlanCheckKind.AskedTwice).Sentence
            .ShouldBe("'Welcome call' at 'Call' asks for 'address', which 'Plan form' at 'Form fill' asked already. Take it over instead of asking.");

    [Fact]
    public void DeadEnd_OnlyWhereNothingLeadsOn()
    {
        var form = Plan.Touchpoint("form")!.Value.Touchpoint with { Ends = true };
        Kinds(Plan.With(form)).ShouldContain(PlanCheckKind.DeadEnd);
        Kinds(Plan.With(form with { Exit = "Call us" })).ShouldNotContain(PlanCheckKind.DeadEnd);
        Kinds(Plan.With(form with { Branches = [new("support", "")] })).ShouldNotContain(PlanCheckKind.DeadEnd);
        Kinds(Plan.With(Plan.Touchpoint("chat")!.Value.Touchpoint with { Ends = true })).ShouldNotContain(PlanCheckKind.DeadEnd);
    }

    [Fact]
    public void NoPerson_AtStagesWithTouchpointsOnly()
    {
        var places = PlanChecks.Of(Plan.AddStage("Later", 3)).Where(c => c.Kind == PlanCheckKind.NoPerson).Select(c => c.Element);
        places.ShouldBe(["s/form-fill", "s/support"]);
    }

    private static IEnumerable<PlanCheckKind> Kinds(JourneyPlan plan) => PlanChecks.Of(plan).Select(c => c.Kind);

    private static JourneyPlan Asking(string key, string ask, JourneyPlan plan) => plan.With(plan.Touchpoint(key)!.Value.Touchpoint with { Asks = [ask] });
}
