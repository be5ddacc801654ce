using EmpathyConsole.Domain.Concepts.Previews;
using Shouldly;
using Xunit;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class PreviewTests
{
    [Theory]
    [InlineData(0, true, 0)]
    [InlineData(160, true, 1)]
    [InlineData(161, true, 2)]
    [InlineData(306, true, 2)]
    [InlineData(307, true, 3)]
    public void PlainLetters_TakeSeptets(int length, bool gsm, int parts)
    {
        var count = SmsCount.Of(new string('a', length));
        (count.Gsm, count.Parts, count.Units).ShouldBe((gsm, parts, length));
    }

    [Theory]
    [InlineData(70, 1)]
    [InlineData(71, 2)]
    [InlineData(134, 2)]
    [InlineData(135, 3)]
    public void OneForeignLetter_MakesAllOfItUcs2(int length, int parts)
    {
        var count = SmsCount.Of("ő" + new string('a', length - 1));
        (count.Gsm, count.Parts, count.Outside).ShouldBe((false, parts, "ő"));
    }

    [Fact]
    public void LettersOfTheExtension_TakeTwo_AndNoPairIsParted()
    {
        SmsCount.Of(new string('€', 80)).ShouldSatisfyAllConditions(c => c.Parts.ShouldBe(1), c => c.Room.ShouldBe(0));

        // 153 is odd: the last euro of each part does not fit and begins the next
        SmsCount.Of(new string('€', 153)).Parts.ShouldBe(3);
        SmsCount.Of(string.Concat(Enumerable.Repeat("🍵", 36))).ShouldSatisfyAllConditions(c => c.Units.ShouldBe(72), c => c.Parts.ShouldBe(2), c => c.Room.ShouldBe(67 - 6));
    }

    [Theory]
    [InlineData("short", 30, 5)]
    [InlineData("abcdef", 3, 3)]
    [InlineData("ab🍵cd", 3, 2)]
    [InlineData("abe\u0301cd", 3, 2)]
    [InlineData("👩‍👩‍👧x", 4, 0)]
    public void Cut_NeverGoesThroughALetter(string text, int limit, int cut) => ShownLengths.Cut(text, limit).ShouldBe(cut);
}
