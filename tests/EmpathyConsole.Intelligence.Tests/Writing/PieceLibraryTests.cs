using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Intelligence.Writing;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Writing;

/// <summary>Reads every hand-written line.</summary>
public sealed class PieceLibraryTests
{
    [Fact]
    public void Library_HoldsEnoughPatternsAndAngles()
    {
        var carriers = PieceLibrary.Shared.All.Where(piece => piece.Kind is PieceKind.Unit).ToList();

        carriers.Count.ShouldBeGreaterThanOrEqualTo(150);
        var angles = carriers.CountBy(piece => piece.Angle, StringComparer.Ordinal).ToDictionary();
        angles.Count.ShouldBeGreaterThanOrEqualTo(12);
        angles.Values.ShouldAllBe(count => count >= 3);
    }

    [Fact]
    public void Library_IdsAndLines_AreUnlike()
    {
        PieceLibrary.Shared.All.GroupBy(piece => piece.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        PieceLibrary.Shared.All.Where(piece => piece.Kind is not PieceKind.Cta)
            .GroupBy(piece => piece.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Library_EveryLine_IsCleanWithItsSlotsFilled()
    {
        foreach (var piece in PieceLibrary.Shared.All)
        {
            var text = Regex.Replace(piece.Text.Replace("{teller}", "Hana", StringComparison.Ordinal).Replace("{brand}", "Lumen", StringComparison.Ordinal), @"\{[A-Z][A-Za-z:]*\}", "Plain things", RegexOptions.None, TimeSpan.FromSeconds(1));
            text = Regex.Replace(text, @"\{[a-z:]+\}", "plain things", RegexOptions.None, TimeSpan.FromSeconds(1));
            text.Split(" | ").SelectMany(CopyLint.FaultsOf).ShouldBeEmpty(piece.Text);
        }
    }

    [Fact]
    public void Library_UnitsOfAKind_BeginUnlike() =>
        PieceLibrary.Shared.All.Where(piece => piece.Kind is PieceKind.Unit).GroupBy(piece => (Set(piece.Themes), piece.Text.Split(" | ")[1])).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();

    [Fact]
    public void Library_Units_NameTheMatterWhereAnyPhraseFits()
    {
        foreach (var piece in PieceLibrary.Shared.All.Where(piece => piece.Kind is PieceKind.Unit))
        {
            Regex.Count(piece.Text, @"\{(?:topic|trouble)\}", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).ShouldBe(1, piece.Text);
            PieceLibrary.Shared.All.ShouldContain(button => button.Kind == PieceKind.Cta && button.Angle == piece.Button, piece.Text);
        }
    }

    [Fact]
    public void Library_EveryStage_HasAButtonForEveryUnit()
    {
        foreach (var (slug, _) in Domain.Journeys.DefaultStages.All)
        {
            var buttons = PieceLibrary.Shared.All.Where(piece => piece.Kind is PieceKind.Cta && (piece.Stages.Count == 0 || piece.Stages.Contains(slug))).Select(piece => piece.Angle).ToHashSet(StringComparer.Ordinal);
            var asked = PieceLibrary.Shared.All.Where(piece => piece.Kind is PieceKind.Unit && (piece.Stages.Count == 0 || piece.Stages.Contains(slug)) && !(slug is "support" && piece.Themes.Contains(Domain.Voices.ThemeKind.Desire)))
                .Select(piece => piece.Button).Distinct(StringComparer.Ordinal);
            asked.ShouldBeSubsetOf(buttons, slug);
        }
    }

    [Fact]
    public void Library_NoLine_PressesOrThreatens()
    {
        string[] never = ["hurry", "last chance", "only today", "limited", "don't miss", "too late", "regret", "act now", "discount", "free shipping", "guarantee"];

        foreach (var piece in PieceLibrary.Shared.All)
        {
            never.ShouldAllBe(word => !piece.Text.Contains(word, StringComparison.OrdinalIgnoreCase), piece.Text);
        }
    }

    [Fact]
    public void Library_NoLine_MeetsAStarterGuardrail()
    {
        var rules = RuleBook.Of(StarterSet.LiveAtFirst);
        foreach (var piece in PieceLibrary.Shared.All.Where(piece => piece.Kind is not PieceKind.Visual && !piece.Slots.Contains("story", StringComparer.Ordinal)))
        {
            // a slot is filled before anything judges the line: it is no merge field
            var filled = piece.Text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
            rules.Judge(Copy.Of(filled), DateTimeOffset.UnixEpoch).Findings.ShouldBeEmpty(piece.Text);
        }
    }

    [Fact]
    public void Library_LinesWithoutAStory_ClaimNoLivedExperience()
    {
        foreach (var piece in PieceLibrary.Shared.All.Where(piece => piece.Kind is not (PieceKind.Cta or PieceKind.Visual) && !piece.Slots.Contains("story", StringComparer.Ordinal)))
        {
            CopyLint.ClaimsLivedExperience(piece.Text).ShouldBeFalse(piece.Text);
        }
    }

    [Fact]
    public void Library_LinesOfAStage_HoldNoCueOfAnother()
    {
        foreach (var piece in PieceLibrary.Shared.All)
        {
            // a line for several stages is kept out of those whose cue it holds; one that fits nowhere would be dead
            piece.Stages.Where(stage => StageTact.IsOffStage(piece.Text, stage)).Count().ShouldBeLessThan(Math.Max(1, piece.Stages.Count), piece.Text);
        }
    }

    [Fact]
    public void Library_EveryStage_HasItsOwnLinesForEveryFeeling()
    {
        foreach (var (slug, _) in Domain.Journeys.DefaultStages.All)
        {
            PieceLibrary.Shared.All.Count(piece => piece.Kind is PieceKind.Stage && piece.Stages.Contains(slug)).ShouldBeGreaterThanOrEqualTo(10, slug);
            foreach (var kind in Enum.GetValues<Domain.Voices.ThemeKind>())
            {
                PieceLibrary.Shared.All.Count(piece => piece.Kind is PieceKind.Unit && (piece.Stages.Count == 0 || piece.Stages.Contains(slug)) && piece.Themes.Contains(kind)).ShouldBeGreaterThanOrEqualTo(slug is "support" && kind is Domain.Voices.ThemeKind.Relief or Domain.Voices.ThemeKind.Delight ? 15 : 30, $"{slug} {kind}");
            }
        }
    }

    private static string Set(IEnumerable<Domain.Voices.ThemeKind> kinds) => string.Join(' ', kinds.Order());
}
