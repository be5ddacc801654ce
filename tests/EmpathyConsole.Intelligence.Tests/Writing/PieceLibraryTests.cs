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
        var carriers = PieceLibrary.Shared.All.Where(piece => piece.Kind is PieceKind.Core or PieceKind.Help).ToList();

        carriers.Count.ShouldBeGreaterThanOrEqualTo(150);
        var angles = carriers.CountBy(piece => piece.Angle, StringComparer.Ordinal).ToDictionary();
        angles.Count.ShouldBeGreaterThanOrEqualTo(12);
        angles.Values.ShouldAllBe(count => count >= 3);
    }

    [Fact]
    public void Library_IdsAndLines_AreUnlike()
    {
        PieceLibrary.Shared.All.GroupBy(piece => piece.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        PieceLibrary.Shared.All.Where(piece => piece.Kind is not (PieceKind.Cta or PieceKind.Headline))
            .GroupBy(piece => piece.Text, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Library_EveryLine_IsCleanWithItsSlotsFilled()
    {
        foreach (var piece in PieceLibrary.Shared.All)
        {
            var text = Regex.Replace(piece.Text.Replace("{teller}", "Hana", StringComparison.Ordinal).Replace("{brand}", "Lumen", StringComparison.Ordinal), @"\{[A-Z][A-Za-z:]*\}", "Plain things", RegexOptions.None, TimeSpan.FromSeconds(1));
            text = Regex.Replace(text, @"\{[a-z:]+\}", "plain things", RegexOptions.None, TimeSpan.FromSeconds(1));
            CopyLint.FaultsOf(text).ShouldBeEmpty(piece.Text);
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
                PieceLibrary.Shared.All.Count(piece => piece.Kind is PieceKind.Core && piece.Stages.Contains(slug) && piece.Themes.Contains(kind)).ShouldBeGreaterThanOrEqualTo(3, $"{slug} {kind}");
            }
        }
    }
}
