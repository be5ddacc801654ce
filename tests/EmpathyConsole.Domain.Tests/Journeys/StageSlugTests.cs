using EmpathyConsole.Domain.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys;

public sealed class StageSlugTests
{
    [Theory]
    [InlineData("Form fill", "form-fill")]
    [InlineData("  Prüf-Termin  buchen! ", "pruf-termin-buchen")]
    [InlineData("one-to-one", "one-to-one")]
    [InlineData("!!!", "stage")]
    [InlineData("", "stage")]
    [InlineData("half \ud83d of it", "half-of-it")]
    public void From_KnownNames(string name, string slug) => StageSlug.From(name).ShouldBe(slug);

    [Fact]
    public void From_OfASlug_IsTheSlug() =>
        Prop.ForAll<NonNull<string>>(text => StageSlug.From(StageSlug.From(text.Get)) == StageSlug.From(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void From_IsNeverEmptyAndHasSingleHyphens() =>
        Prop.ForAll<NonNull<string>>(text => StageSlug.From(text.Get) is { Length: > 0 and <= 60 } slug && !slug.Contains("--", StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void DefaultStages_HaveTheSlugOfTheirName() => DefaultStages.All.ShouldAllBe(s => StageSlug.From(s.Name) == s.Slug);
}
