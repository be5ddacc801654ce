using EmpathyConsole.Intelligence.Voices.Evaluation;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Voices;

public sealed class ThemeScoreTests
{
    [Fact]
    public void Of_TextsAboutFiveThings_AgreesWithThem_InAnyOrder()
    {
        var voices = SomeVoices.Make(31, 400);
        var score = ThemeScore.Of([.. voices.Select(v => v.Voice.Text)], [.. voices.Select(v => v.Thing)], 5, TestContext.Current.CancellationToken);

        score.Nmi.Value.ShouldBeGreaterThan(0.8);
        score.Purity.Value.ShouldBeGreaterThan(0.9);
        score.Coverage.ShouldBeInRange(1.0 / 3, 1);
        score.Ari20.ShouldBe(1);
    }

    [Fact]
    public void Of_LabelsThatMeanNothing_FindsNoAgreement()
    {
        var voices = SomeVoices.Make(32, 600);
        var random = new Random(1);
        var score = ThemeScore.Of([.. voices.Select(v => v.Voice.Text)], [.. voices.Select(_ => random.Next(5).ToString(System.Globalization.CultureInfo.InvariantCulture))], 5, TestContext.Current.CancellationToken);

        score.Nmi.Value.ShouldBeLessThan(0.05);
        score.Purity.Value.ShouldBeLessThan(0.4);
    }
}
