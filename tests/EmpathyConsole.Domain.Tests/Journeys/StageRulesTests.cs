using EmpathyConsole.Domain.Journeys;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Journeys;

public sealed class StageRulesTests
{
    [Fact]
    public void Check_AcceptsExactlyTheRangeOfThePart() =>
        Prop.ForAll(Gen.Elements(Enum.GetValues<StagePart>()).ToArbitrary(), Gen.Choose(-3, 10).ToArbitrary(), (part, level) =>
        {
            var (least, most) = StageRules.Range(part);
            return StageRules.Check(part, "One thing", level, FearKind.None) is null == (level >= least && level <= most);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Check_LevelOutOfRange_SaysWhatItIsAndWhatItMayBe()
    {
        var problem = StageRules.Check(StagePart.Effort, "Address asked twice", 9, FearKind.None);

        problem!.Sentence.ShouldBe("Effort level is 9. It goes from 1 to 7 (1 none, 7 exhausting).");
        problem.Field.ShouldBe("level");
    }

    [Fact]
    public void Check_StatementTooLong_SaysHowLongItMayBe()
    {
        StageRules.Check(StagePart.Intent, new('a', 240), 3, FearKind.None).ShouldBeNull();
        StageRules.Check(StagePart.Intent, new('a', 241), 3, FearKind.None)!.Sentence.ShouldContain("240");
    }

    [Fact]
    public void Check_LineBreak_IsRefused() => StageRules.Check(StagePart.Intent, "one\ntwo", 3, FearKind.None)!.Field.ShouldBe("statement");

    [Fact]
    public void Check_KindOnAnythingButFear_IsRefused()
    {
        StageRules.Check(StagePart.Fear, "Card kept on file", 3, FearKind.Privacy).ShouldBeNull();
        StageRules.Check(StagePart.Intent, "Order the tin", 3, FearKind.Privacy)!.Field.ShouldBe("kind");
        StageRules.Check(StagePart.Fear, "Card kept on file", 3, (FearKind)99)!.Field.ShouldBe("kind");
    }

    [Fact]
    public void StartLevels_AreInRange()
    {
        StageRules.Check(StagePart.Intent, "", StageRules.StartIntent, FearKind.None).ShouldBeNull();
        StageRules.Check(StagePart.Fear, "", StageRules.StartFear, FearKind.None).ShouldBeNull();
        StageRules.Check(StagePart.Effort, "", StageRules.StartEffort, FearKind.None).ShouldBeNull();
    }
}
