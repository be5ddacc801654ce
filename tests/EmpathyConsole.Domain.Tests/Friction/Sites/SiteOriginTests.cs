using EmpathyConsole.Domain.Friction.Sites;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Friction.Sites;

public sealed class SiteOriginTests
{
    [Theory]
    [InlineData("https://shop.example", "https://shop.example")]
    [InlineData(" https://Shop.Example:443/ ", "https://shop.example")]
    [InlineData("https://shop.example:8443", "https://shop.example:8443")]
    [InlineData("https://tée.example", "https://xn--te-bja.example")]
    [InlineData("http://localhost:5080", "http://localhost:5080")]
    [InlineData("http://[::1]:5080", "http://[::1]:5080")]
    public void Read_IsWhatABrowserNames(string text, string origin) => SiteOrigin.Read(text).Value.ShouldBe(origin);

    [Theory]
    [InlineData("shop.example", "Write scheme and host, like https://shop.example")]
    [InlineData("https://*.shop.example", "Name each origin by itself")]
    [InlineData("https://shop.example/checkout", "Write https://shop.example: it holds for every page there")]
    [InlineData("https://shop.example?a=1", "more than an origin")]
    [InlineData("https://me:secret@shop.example", "more than an origin")]
    [InlineData("http://shop.example", "Use https")]
    [InlineData("null", "is no origin")]
    [InlineData("file:///C:/page.html", "is no origin")]
    [InlineData("", "is no origin")]
    public void Read_WhatIsNoOrigin_SaysWhatToWrite(string text, string sentence) => SiteOrigin.Read(text).Problem!.Sentence.ShouldContain(sentence);
}
