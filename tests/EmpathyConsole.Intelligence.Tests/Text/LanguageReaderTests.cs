using EmpathyConsole.Intelligence.Text;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Text;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("yaar kya hua mera order abhi tak nahi aaya", "hi")]
    [InlineData("Die Lieferung kam viel zu spät", "de")]
    [InlineData("jeg har ikke fått pakken min", "no")]
    [InlineData("jeg har ikke fået min pakke af jer", "da")]
    [InlineData("Посилка прийшла із запізненням", "uk")]
    [InlineData("荷物がまだ届きません", "ja")]
    [InlineData("包裹还没有到", "zh")]
    [InlineData("میرا آرڈر ابھی تک نہیں آیا", "ur")]
    [InlineData("Hi team! mi pedido no llegó y nadie contesta el teléfono", "es")]
    public void Read_OtherLanguages_AreTold(string text, string code) => Read(text).ShouldBe(code);

    [Theory]
    [InlineData("wow such doge very quality much late")]
    [InlineData("IKEA Malm and Billy are both out of stock")]
    [InlineData("my abuela loves the salsa verde and the pan dulce")]
    [InlineData("bro yaar the delivery guy was so rude to me")]
    [InlineData("los angeles to san diego amtrak always late af")]
    [InlineData("Wat r u doing w my refund m8")]
    [InlineData("Gracias!")]
    [InlineData("[name] [email] [phone] merci")]
    [InlineData("")]
    public void Read_EnglishSlangBrandsAndBorrowedWords_StayEnglish(string text) => Read(text).ShouldBeNull();

    [Fact]
    public void Read_LabelledLines_AreSetAsideAlmostAlways()
    {
        var rows = LanguageSample.Open().ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => (Label: l[..2], Text: l[3..].Trim('"'))).ToList();
        var foreign = rows.Where(r => r.Label != "en").ToList();
        var english = rows.Where(r => r.Label == "en").ToList();

        foreign.Select(r => r.Label).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThan(40);
        foreign.Count(r => Read(r.Text) is not null).ShouldBeGreaterThanOrEqualTo((int)(foreign.Count * .97));
        english.Count(r => Read(r.Text) is not null).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Names_OfEveryLanguage_AreWords() => LanguageReader.Languages.ShouldAllBe(code => LanguageNames.Of(code) != code && LanguageNames.Of(code).Length > 2);

    private static string? Read(string text)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);
        return LanguageReader.Read(text, tokens);
    }
}
