using System.Text.Json;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.Guardrails.Starter;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Domain.Tests.Guardrails;

public sealed class BlastRadiusTests
{
    private static readonly string[] Words = ["hurry", "tea", "last", "chance", "only", "3", "left", "quiet", "no", "call", "us", "19.99", "04:59", "l", "1ast", "\u0441hance"];
    private static readonly string[] Joins = [" ", " ", " ", ", ", ". ", "\n\n", "-", "\u200B", "! "];
    private static readonly string[] Slugs = ["a", "b", "c"];

    [Fact]
    public void Radius_OfAnyDraft_IsWhatJudgingEverythingWithBothBooksGives() =>
        Prop.ForAll(Plans().ToArbitrary(), plan =>
        {
            var shelf = ReplayShelf.Of(plan.Concepts, plan.Live, Rules.Now, plan.IsExcepted);
            var radius = plan.Draft is { } draft ? shelf.Replay(draft) : shelf.Retire("a");
            JsonSerializer.Serialize(radius).ShouldBe(JsonSerializer.Serialize(Naive(plan)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Replay_Twice_IsByteEqual()
    {
        var concepts = Concepts().Sample(1, 100).Single().ToList();
        var urgency = StarterSet.All[0] with { Version = 2, Severity = Severity.Warn };
        byte[] Replayed() => JsonSerializer.SerializeToUtf8Bytes(ReplayShelf.Of(concepts, StarterSet.All, Rules.Now).Replay(urgency));
        Replayed().ShouldBe(Replayed());
    }

    [Fact]
    public void DraftThatBlocksAFormerPick_NamesItWithItsWords()
    {
        ReplayConcept[] concepts = [new(1, "Quiet cup", Copy.Of("A quiet cup"), IsFormerPick: true), new(2, "Loud cup", Copy.Of("A loud cup")), new(3, "Another", Copy.Of("One more quiet hour"))];
        var radius = ReplayShelf.Of(concepts, [], Rules.Now).Replay(Rules.Of(new LexicalRule(["quiet"], []), severity: Severity.Block));
        radius.NewlyBlocked.Select(c => c.Name).ShouldBe(["Quiet cup", "Another"]);
        radius.FormerPicksNowBlocked.Select(c => (c.Id, c.Before, c.After, c.Findings.Single().Text)).ShouldBe([(1L, Verdict.Pass, Verdict.Block, "quiet")]);
        (radius.Unchanged, radius.FiresBefore, radius.FiresAfter).ShouldBe((1, 0, 2));
    }

    [Fact]
    public void RetiredGuardrail_AllowsOnlyWhatNoOtherBlocks()
    {
        var (quiet, cup) = (Rules.Of(new LexicalRule(["quiet"], []), "quiet", severity: Severity.Block), Rules.Of(new LexicalRule(["cup"], []), "cup", severity: Severity.Block));
        ReplayConcept[] concepts = [new(1, "Both", Copy.Of("A quiet cup")), new(2, "Quiet", Copy.Of("A quiet hour"))];
        var radius = ReplayShelf.Of(concepts, [quiet, cup], Rules.Now).Retire("quiet");
        radius.NewlyAllowed.Select(c => (c.Name, c.Was.Single().Text)).ShouldBe([("Quiet", "quiet")]);
        radius.Unchanged.ShouldBe(1);
    }

    [Fact]
    public void ExceptedFinding_CountsForNoVerdict()
    {
        ReplayConcept[] concepts = [new(1, "One", Copy.Of("Quiet")), new(2, "Two", Copy.Of("Quiet"))];
        var draft = Rules.Of(new LexicalRule(["quiet"], []), severity: Severity.Block);
        var radius = ReplayShelf.Of(concepts, [], Rules.Now, (id, finding) => id == 1 && finding.Text == "Quiet").Replay(draft);
        radius.NewlyBlocked.Select(c => c.Id).ShouldBe([2L]);
    }

    [Fact]
    public void DraftThatFails_BlocksOrAlertsAsItsOnErrorSays()
    {
        var shelf = ReplayShelf.Of([new(1, "One", Copy.Of("Quiet"))], [], Rules.Now);
        shelf.Replay(Rules.Of(new PatternRule("(never closed"))).NewlyBlocked.Count.ShouldBe(1);
        shelf.Replay(Rules.Of(new PatternRule("(never closed"), onError: OnError.OpenWithAlert)).OtherwiseChanged.Single().After.ShouldBe(Verdict.Advise);
    }

    private static BlastRadius Naive(Plan plan)
    {
        var slug = plan.Draft?.Slug ?? "a";
        var (before, after) = (RuleBook.Of(plan.Live), RuleBook.Of(plan.Live.Where(g => g.Slug != slug).Concat(plan.Draft is { } draft ? [draft] : [])));
        var all = plan.Concepts.Select(concept =>
        {
            Finding[] Of(RuleBook book) => [.. book.Judge(concept.Copy, Rules.Now).Findings.Where(f => !plan.IsExcepted(concept.Id, f))];
            var (was, now) = (Of(before), Of(after));
            return new BlastConcept(concept.Id, concept.Name, concept.IsFormerPick, Judgement.Of(was).Verdict, Judgement.Of(now).Verdict, [.. was.Where(f => f.Guardrail == slug)], [.. now.Where(f => f.Guardrail == slug)]);
        }).ToList();
        return new(
            slug,
            [.. all.Where(c => c.Before != Verdict.Block && c.After == Verdict.Block)],
            [.. all.Where(c => c.Before == Verdict.Block && c.After != Verdict.Block)],
            [.. all.Where(c => c.Before != c.After && c.Before != Verdict.Block && c.After != Verdict.Block)],
            all.Count(c => c.Before == c.After),
            all.Count(c => c.Was.Count > 0),
            all.Count(c => c.Findings.Count > 0));
    }

    private static Gen<Plan> Plans() =>
        from concepts in Concepts()
        from live in Gen.Elements(Slugs).SelectMany(Guardrails).ListOf()
        from draft in Gen.Elements("a", "new").SelectMany(Guardrails)
        from retires in Gen.Choose(0, 4)
        from excepted in Gen.Choose(1, 7)
        select new Plan([.. concepts], [.. live.DistinctBy(g => g.Slug)], retires == 0 ? null : draft with { Version = 9 }, (id, finding) => (id + finding.Start) % excepted == 1);

    private static Gen<IEnumerable<ReplayConcept>> Concepts() =>
        from texts in Texts().Two().ListOf()
        from facts in Gen.Choose(0, 2)
        from picks in Gen.Choose(1, 3)
        select texts.Select((t, i) => new ReplayConcept(i, $"Concept {i}", new Copy([(CopyPart.Headline, t.Item1), (CopyPart.Body, t.Item2)], MadeByAi: i % 2 == 0, Facts: facts == 0 ? [] : [new("Spring", Rules.Now.AddDays(facts - 1.5), i)]), i % picks == 0));

    private static Gen<Guardrail> Guardrails(string slug) =>
        from phrases in Texts().Where(t => t.Any(char.IsLetterOrDigit)).NonEmptyListOf()
        from allowed in Texts().Where(t => t.Any(char.IsLetterOrDigit)).ListOf()
        from kind in Gen.Choose(0, 6)
        from severity in Gen.Elements(Severity.Advise, Severity.Warn, Severity.Block)
        let rule = (RuleKind)(kind switch
        {
            0 => new ClaimEvidenceRule("claim", [.. phrases], [.. allowed], EvidenceKind.OfferEnd),
            1 => new FearLoadRule([.. phrases], [.. allowed], []),
            2 => new RequireRule([.. phrases]),
            3 => new ConditionalRule([.. phrases], [.. allowed]),
            4 => new PatternRule("qui?et|l.st"),
            5 => new PatternRule("(never closed"),
            _ => new LexicalRule([.. phrases], [.. allowed]),
        })
        select Rules.Of(rule, slug, severity: severity);

    private static Gen<string> Texts() =>
        Gen.Elements(Words).Zip(Gen.Elements(Joins)).NonEmptyListOf().Select(pieces => string.Concat(pieces.Take(12).Select(p => p.Item1 + p.Item2)).Trim());

    private sealed record Plan(IReadOnlyList<ReplayConcept> Concepts, IReadOnlyList<Guardrail> Live, Guardrail? Draft, Func<long, Finding, bool> IsExcepted);
}
