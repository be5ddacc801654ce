using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

public sealed class LimitsTests
{
    [Theory]
    [InlineData("email", 34, 240)]
    [InlineData("landing-page", 40, 400)]
    [InlineData("social", 30, 140)]
    public async Task Concepts_KeepToTheBriefsLimits(string channel, int headline, int body)
    {
        var brief = Briefs.Tea with { Channel = channel, Limits = new(headline, body), Count = 20 };
        List<WrittenConcept> written = [];
        await foreach (var concept in new BuiltInWriter().WriteAsync(brief, TestContext.Current.CancellationToken))
        {
            written.Add(concept);
        }

        written.Count.ShouldBeGreaterThanOrEqualTo(10);
        written.ShouldAllBe(c => brief.Limits.Hold(c.Text));
    }
}
