using System.Text.RegularExpressions;
using EmpathyConsole.Demo.House;
using Shouldly;

namespace EmpathyConsole.Demo.Tests;

public sealed partial class NobodyRealTests(MadeContent made)
{
    private static readonly string[] TestCards = ["4111111111111111", "5555555555554444", "4242424242424242", "4012888888881881"];

    [Fact]
    public void Addresses_AreOfReservedDomains()
    {
        var found = made.Content.Voices.SelectMany(v => Mail().Matches(v.Text)).Select(m => m.Value).ToList();
        found.Count.ShouldBeGreaterThan(30);
        found.ShouldAllBe(m => m.EndsWith("@example.com") || m.EndsWith("@mail.example"));
        HouseContent.Members.ShouldAllBe(m => m.Email.EndsWith(".example"));
    }

    [Fact]
    public void Numbers_AreOfRangesKeptForFictionOrTests()
    {
        var found = made.Content.Voices.SelectMany(v => Digits().Matches(v.Text)).Select(m => new string([.. m.Value.Where(char.IsAsciiDigit)])).ToList();
        found.Count.ShouldBeGreaterThan(30);
        found.ShouldAllBe(d => TestCards.Contains(d) || d.StartsWith("07700900") || d.StartsWith("447700900") || d.StartsWith("21255501"));
    }

    [Fact]
    public void People_AreKeysOnly() => made.Content.People.People.ShouldAllBe(p => Key().IsMatch(p.Key));

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.]*\w", RegexOptions.None, 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\+?\(?\d[\d ()-]{7,}\d", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("^p-[0-9a-f]{5}$", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
