using EmpathyConsole.Intelligence.Text;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Text;

public sealed class TextTests
{
    [Theory]
    [InlineData("I can’t wait, @shop! See https://x.example/a?b=1 &amp; #tea", "I|can’t|wait|See|tea")]
    [InlineData("mail [email] or XXXX on 18-06", "mail|or|on|18|06")]
    [InlineData("", "")]
    [InlineData("...!?", "")]
    public void Tokens_AreWords_NotHandlesLinksOrMarks(string text, string expected)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);

        string.Join('|', tokens.Select(t => text.Substring(t.Start, t.Length))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("delayed", "delays")]
    [InlineData("waiting", "waited")]
    [InlineData("parties", "party")]
    [InlineData("stopped", "stopping")]
    [InlineData("boxes", "box")]
    public void Stem_OfForms_IsOne(string one, string other) => LightStem.Of(one).ShouldBe(LightStem.Of(other));

    [Theory]
    [InlineData("bus")]
    [InlineData("this")]
    [InlineData("class")]
    public void Stem_OfWordsThatOnlyLookPlural_IsThemselves(string word) => LightStem.Of(word).ShouldBe(word);

    [Theory]
    [InlineData("The parcel came late again and nobody told me why", true)]
    [InlineData("Thx ops, flight on time", true)]
    [InlineData("Great matcha!", true)]
    [InlineData("El paquete no llegó y nadie me dijo por qué, estoy muy enfadada", false)]
    [InlineData("Das Paket kam zu spät und niemand hat mir gesagt warum", false)]
    [InlineData("Le colis est arrivé en retard et personne ne m'a dit pourquoi", false)]
    [InlineData("O pacote chegou tarde e não me disseram nada sobre isso", false)]
    [InlineData("包裹又迟到了没有人告诉我", false)]
    public void English_IsToldFromOthers(string text, bool english)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);

        (LanguageReader.Read(text, tokens) is null).ShouldBe(english);
    }
}
