using EmpathyConsole.Domain.Concepts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class ContentHashTests
{
    private static readonly ConceptText Text = new("A quiet hour", "Sit down.\n\nThe kettle knows.", "Put it on", "A bowl");

    [Fact]
    public void Hash_OfKnownText_StaysTheSameAcrossVersions() =>
        ContentHash.Of(Text).ShouldBe(ContentHash.OfText("12:A quiet hour\n28:Sit down.\n\nThe kettle knows.\n9:Put it on\n6:A bowl\n"));

    [Fact]
    public void WhiteSpace_NobodySees_DoesNotCount() =>
        ContentHash.Of(new("  A quiet   hour ", "Sit\r\ndown.\r\n\r\n\r\nThe kettle knows.\n", "Put it on", "A bowl")).ShouldBe(ContentHash.Of(Text));

    [Fact]
    public void AnyChangedPart_ChangesTheHash()
    {
        ConceptText[] changed = [Text with { Headline = "A quiet day" }, Text with { Body = "Sit down. The kettle knows." }, Text with { Cta = "Put it on!" }, Text with { Visual = "A cup" }];
        changed.Select(ContentHash.Of).Append(ContentHash.Of(Text)).Distinct(StringComparer.Ordinal).Count().ShouldBe(5);
    }

    [Fact]
    public void WordsThatMoveToAnotherPart_ChangeTheHash() =>
        Prop.ForAll<NonEmptyString, NonEmptyString>((a, b) =>
            string.IsNullOrWhiteSpace(a.Get) || string.IsNullOrWhiteSpace(b.Get)
            || !string.Equals(ContentHash.Of(new(a.Get, b.Get, "", "")), ContentHash.Of(new(a.Get + "\n" + b.Get, "", "", "")), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void Normalise_Twice_ChangesNothingMore() =>
        Prop.ForAll<NonNull<string>>(text => string.Equals(ContentHash.Normalise(ContentHash.Normalise(text.Get)), ContentHash.Normalise(text.Get), StringComparison.Ordinal)).QuickCheckThrowOnFailure();

    [Fact]
    public void ComposedAndDecomposedLetters_AreTheSame() =>
        ContentHash.Of(Text with { Cta = "Caf\u00e9" }).ShouldBe(ContentHash.Of(Text with { Cta = "Cafe\u0301" }));
}
