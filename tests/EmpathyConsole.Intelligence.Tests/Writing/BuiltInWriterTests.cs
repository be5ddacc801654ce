using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

public sealed class BuiltInWriterTests
{
    [Fact]
    public async Task Write_AskedForHundred_GivesHundredUnlikeConcepts()
    {
        var concepts = await Briefs.TeaConcepts.Value;

        concepts.Count.ShouldBe(100);
        Likeness.MostAlike([.. concepts.Select(Briefs.Visible)]).Cosine.ShouldBeLessThanOrEqualTo(0.35);
        concepts.GroupBy(concept => concept.Pattern, StringComparer.Ordinal).Max(group => group.Count()).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task Write_SameSeed_GivesSameConcepts()
    {
        var first = await Briefs.WriteAsync(Briefs.Tea with { Count = 20 });
        var second = await Briefs.WriteAsync(Briefs.Tea with { Count = 20 });

        second.Select(concept => concept.Text).ShouldBe(first.Select(concept => concept.Text));
    }

    [Fact]
    public async Task Write_EveryConcept_RestsOnQuotesOfTheBrief()
    {
        var quotes = Briefs.Tea.Evidence.SelectMany(theme => theme.Quotes).ToHashSet();

        var concepts = await Briefs.TeaConcepts.Value;

        concepts.ShouldAllBe(concept => concept.Rests.Count > 0 && concept.Rests.All(quotes.Contains));
    }

    [Fact]
    public async Task Write_Linted_HasNoFaults()
    {
        var concepts = await Briefs.TeaConcepts.Value;

        concepts.SelectMany(concept => CopyLint.Faults(concept.Text, "email")).ShouldBeEmpty();
    }
}
