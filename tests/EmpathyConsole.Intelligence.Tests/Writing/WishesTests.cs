using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

public sealed class WishesTests
{
    [Theory]
    [InlineData("email", 34, 240)]
    [InlineData("landing-page", 40, 400)]
    [InlineData("social", 40, 200)]
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

    [Fact]
    public async Task MoreOfAKind_BeginsWithTheSameWayIn_AndDoesNotRepeatIt()
    {
        List<WrittenConcept> all = [];
        await foreach (var concept in new BuiltInWriter().WriteAsync(Briefs.Tea with { Count = 100 }, TestContext.Current.CancellationToken))
        {
            all.Add(concept);
        }

        // a way in with enough to say: others have less than ten texts, and are made up from elsewhere
        var like = all.First(concept => concept.Angle is "answer");
        List<WrittenConcept> more = [];
        await foreach (var concept in new BuiltInWriter().WriteAsync(Briefs.Tea with { Count = 10, Seed = Briefs.Tea.Seed + 1, Like = like }, TestContext.Current.CancellationToken))
        {
            more.Add(concept);
        }

        more.Count.ShouldBe(10);
        more.ShouldAllBe(c => c.Angle == like.Angle);
        more[0].Themes.ShouldBe(like.Themes);
        more.ShouldNotContain(c => c.Text.Headline == like.Text.Headline);
    }
}
