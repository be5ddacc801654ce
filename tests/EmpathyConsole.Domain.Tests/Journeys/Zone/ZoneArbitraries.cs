using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Zone;
using FsCheck;
using FsCheck.Fluent;

namespace EmpathyConsole.Domain.Tests.Journeys.Zone;

/// <summary>Any facts the rule can meet, the odd ones included: empty arms, whole levels, intervals of no width.</summary>
internal static class ZoneArbitraries
{
    public static Gen<ZoneFacts> AnyFacts { get; } =
        from effort in Level(StagePart.Effort)
        from intent in Level(StagePart.Intent)
        from fear in Level(StagePart.Fear)
        from kind in Gen.Elements(Enum.GetValues<FearKind>())
        from trial in Gen.Frequency((2, Gen.Constant<FearTrial?>(null)), (5, Trial().Select(t => (FearTrial?)t)))
        from truth in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new ZoneFacts { Effort = effort, Intent = intent, Fear = fear, FearKind = kind, Trial = trial, MomentOfTruth = truth };

    public static Arbitrary<ZoneFacts> Facts { get; } = AnyFacts.ToArbitrary();

    private static Gen<ZoneLevel> Level(StagePart part)
    {
        var (least, most) = StageRules.Range(part);
        return from ends in Gen.Choose(0, 100).Three()
               from n in Gen.Choose(0, 300)
               from source in Gen.Elements(Enum.GetValues<LevelSource>())
               from whole in Gen.Elements(true, false)
               let at = new[] { ends.Item1, ends.Item2, ends.Item3 }.Order().Select(e => least + ((most - least) * e / 100.0)).Select(v => whole ? Math.Round(v) : v).ToArray()
               select new ZoneLevel(at[1], at[0], at[2], n, source);
    }

    private static Gen<FearTrial> Trial() =>
        from machine in Gen.Choose(0, 200)
        from person in Gen.Choose(0, 200)
        from afraidWithMachine in Gen.Choose(0, machine)
        from afraidWithPerson in Gen.Choose(0, person)
        select new FearTrial(afraidWithMachine, machine, afraidWithPerson, person);
}
