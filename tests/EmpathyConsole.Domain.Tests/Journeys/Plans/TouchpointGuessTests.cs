using EmpathyConsole.Domain.Journeys.Plans;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys.Plans;

public sealed class TouchpointGuessTests
{
    [Theory]
    [InlineData("Parcel shop counter", TouchpointKind.Meeting)]
    [InlineData("Shop product page", TouchpointKind.Page)]
    [InlineData("Parcel tracking page", TouchpointKind.Page)]
    [InlineData("Try on at home", TouchpointKind.Other)]
    public void Kind_IsGuessedFromTheName(string name, TouchpointKind kind) => TouchpointGuess.Kind(name).ShouldBe(kind);
}
