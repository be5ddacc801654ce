using EmpathyConsole.Domain.Concepts;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Concepts;

public sealed class WordDiffTests
{
    [Fact]
    public void Diff_OfOneChangedWord_ShowsThatWord() =>
        WordDiff.Of("Put the kettle on", "Put the pan on").ShouldBe([new(0, "Put the "), new(-1, "kettle"), new(1, "pan"), new(0, " on")]);

    [Fact]
    public void Diff_OfARewrittenSentence_SaysItOnceOldOnceNew() =>
        WordDiff.Of("Print a label, find a tape", "Stick on the label that came in the box").ShouldBe([new(-1, "Print a label, find a tape"), new(1, "Stick on the label that came in the box")]);

    [Fact]
    public void Diff_HoldsBothTextsWhole() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((before, after) =>
        {
            var changes = WordDiff.Of(before.Get, after.Get);
            return string.Equals(string.Concat(changes.Where(c => c.Side <= 0).Select(c => c.Text)), before.Get, StringComparison.Ordinal)
                && string.Equals(string.Concat(changes.Where(c => c.Side >= 0).Select(c => c.Text)), after.Get, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Diff_OfTheSame_ShowsNothingChanged() => WordDiff.Of("a b c", "a b c").ShouldAllBe(c => c.Side == 0);
}
