using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices.Kinds;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices;

public sealed class VoiceKindTests
{
    [Theory]
    [InlineData("Thanks for ruining our holiday", ThemeKind.Frustration)]
    [InlineData("Great job losing my bag again!", ThemeKind.Frustration)]
    [InlineData("Love how the app logs me out every day", ThemeKind.Frustration)]
    [InlineData("Thanks for the lovely note", ThemeKind.Delight)]
    [InlineData("I love how it smells", ThemeKind.Delight)]
    [InlineData("Why was I charged twice? Thanks", ThemeKind.Frustration)]
    [InlineData("How do I change my address? Thank you", ThemeKind.Confusion)]
    [InlineData("Not happy with the new lid", ThemeKind.Frustration)]
    [InlineData("No problems at all, perfect", ThemeKind.Delight)]
    public void IronyMannersAndNegation_AreHeard(string text, ThemeKind kind) => VoiceKind.Of(text).ShouldBe(kind);

    [Theory]
    [InlineData("")]
    [InlineData("\0\ud83d")]
    public void Nothing_HasNoKind(string text) => VoiceKind.Of(text).ShouldBeNull();

    [Fact]
    public void OwnLines_PassTheFloor()
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Voices", "kinds.csv")).Skip(1).Select(l => (Text: l[..l.LastIndexOf(',')].Trim('"'), Kind: Enum.Parse<ThemeKind>(l[(l.LastIndexOf(',') + 1)..], ignoreCase: true))).ToList();
        lines.Count.ShouldBe(150);
        var right = lines.Count(l => VoiceKind.Of(l.Text) == l.Kind);
        right.ShouldBeGreaterThanOrEqualTo(110, string.Join('\n', lines.Where(l => VoiceKind.Of(l.Text) != l.Kind).Select(l => $"{l.Kind} read as {VoiceKind.Of(l.Text)}: {l.Text}")));
    }
}
