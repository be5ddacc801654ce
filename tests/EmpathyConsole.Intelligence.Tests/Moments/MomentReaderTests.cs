using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Intelligence.Moments;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Moments;

public sealed class MomentReaderTests
{
    [Theory]
    [InlineData("I can't cope any more. Please, somebody, I am so scared.", ReadingKind.Distressed)]
    [InlineData("My mother died on Monday and these parcels in her name keep arriving.", ReadingKind.Distressed)]
    [InlineData("Honestly I don't want to be here any more.", ReadingKind.Distressed)]
    [InlineData("My baby drank some of the matcha, is that dangerous?", ReadingKind.Distressed)]
    [InlineData("Great, another week without my order. Love it.", ReadingKind.Frustrated)]
    [InlineData("Please stop sending me these e-mails.", ReadingKind.ProblemSolving)]
    [InlineData("Unsubscribe me", ReadingKind.ProblemSolving)]
    [InlineData("This is the third time I write and nobody answers. Unacceptable.", ReadingKind.Frustrated)]
    [InlineData("I am not happy with how this went, not happy at all.", ReadingKind.Frustrated)]
    [InlineData("Where is my parcel? It should have come on Tuesday.", ReadingKind.ProblemSolving)]
    [InlineData("How do I change my delivery address?", ReadingKind.ProblemSolving)]
    [InlineData("The whisk arrived broken, I would like a refund.", ReadingKind.ProblemSolving)]
    [InlineData("Which one is better for beginners, and is it worth the price?", ReadingKind.Comparing)]
    [InlineData("What is the difference between the starter tin and the large one?", ReadingKind.Comparing)]
    [InlineData("I love the new tin, can't wait for spring!", ReadingKind.Receptive)]
    [InlineData("Tell me more about the tasting evening, I am interested in it.", ReadingKind.Receptive)]
    [InlineData("Blue on Thursday.", ReadingKind.Unsure)]
    [InlineData("\u6c34\u66dc\u65e5", ReadingKind.Unsure)]
    public void Read_Text_IsReadAs(string text, ReadingKind kind) => MomentReader.Read(text, null, null, null).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("No problem at all, it was never broken.")]
    [InlineData("I am not angry.")]
    public void Read_WhatIsDenied_DoesNotCount(string text) => MomentReader.Read(text, null, null, null).Kind.ShouldBe(ReadingKind.Unsure);

    [Fact]
    public void Read_CueAcrossASentenceEnd_IsNoCue() => MomentReader.Read("I am not. Working on it.", null, null, null).Kind.ShouldBe(ReadingKind.Unsure);

    [Theory]
    [InlineData("/help/returns", null, ReadingKind.ProblemSolving, Sureness.Likely)]
    [InlineData("/pricing", null, ReadingKind.Comparing, Sureness.Likely)]
    [InlineData(null, "nurture-email", ReadingKind.Receptive, Sureness.Unsure)]
    [InlineData(null, null, ReadingKind.Unsure, Sureness.Unsure)]
    [InlineData("/x1", "elsewhere", ReadingKind.Unsure, Sureness.Unsure)]
    public void Read_WithoutWords_GoesByPlace(string? page, string? stage, ReadingKind kind, Sureness sureness)
    {
        var reading = MomentReader.Read(null, page, null, stage);
        (reading.Kind, reading.Sureness).ShouldBe((kind, sureness));
    }

    [Fact]
    public void Read_Text_OutranksThePage()
    {
        var reading = MomentReader.Read("I love it here", "/help", null, "support");
        reading.Kind.ShouldBe(ReadingKind.Receptive);
        reading.Used.ShouldBe(["moment.text"]);
    }

    [Fact]
    public void Read_Query_IsReadLikeWords()
    {
        var reading = MomentReader.Read(null, null, "matcha vs coffee price", null);
        reading.Kind.ShouldBe(ReadingKind.Comparing);
        reading.Used.ShouldBe(["moment.query"]);
    }

    [Theory]
    [InlineData("Is it safe", true)]
    [InlineData("Really?", true)]
    [InlineData("It is safe.", false)]
    public void Read_Question_IsSeen(string text, bool asks) => MomentReader.Read(text, null, null, null).Asks.ShouldBe(asks);

    [Fact]
    public void Read_Cues_AreWordsOfTheText()
    {
        const string Text = "Still waiting! My order hasn\u2019t arrived and nobody replies.";
        var folded = Text.Replace('\u2019', '\'');
        var reading = MomentReader.Read(Text, null, null, null);
        reading.Cues.ShouldNotBeEmpty();
        reading.Cues.ShouldAllBe(c => folded.Contains(c.Words, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Read_VeryLongText_IsReadInTime()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        MomentReader.Read(string.Concat(Enumerable.Repeat("not a can't won't ", 100_000)), null, null, null);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }
}
