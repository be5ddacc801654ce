using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Judging;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>Reads a guide's text. No model, no chance: the same text gives the same suggestions.</summary>
public static class GuideRead
{
    /// <summary>How many suggestions one guide may make; what comes after is left, and said to be.</summary>
    public const int MostSuggestions = 200;

    /// <summary>The suggestions and what was left.</summary>
    public static GuideReading Of(string name, string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<GuideSuggestion> suggestions = [];
        List<LeftSentence> left = [];
        var units = GuideOutline.Of(text);
        foreach (var group in Together(units.Select(u => (Unit: u, Read: InstructionReader.Read(u)))))
        {
            var (unit, read, cited) = group;
            if (read is null || suggestions.Count == MostSuggestions)
            {
                left.AddRange(cited.Select(c => new LeftSentence(c.Line, c.Text)));
                continue;
            }

            var guardrail = GuideGuardrail.Of(read, unit);
            var quote = cited.Count == 1 ? cited[0].Text : $"{unit.Lead}: {string.Join("; ", cited.Select(c => c.Text))}";
            suggestions.Add(new(suggestions.Count + 1, read.Kind, guardrail, unit.Line, quote, read.Assumed, ExampleRun.Of(guardrail, now)));
        }

        return new(name, units.Count, suggestions, left);
    }

    /// <summary>The items of one list of words, or the rows of one table, make one guardrail; every other sentence its own.</summary>
    private static IEnumerable<(GuideUnit Unit, Instruction? Read, IReadOnlyList<GuideUnit> Cited)> Together(IEnumerable<(GuideUnit Unit, Instruction? Read)> units)
    {
        List<(GuideUnit Unit, Instruction Read)> run = [];
        foreach (var (unit, read) in units)
        {
            var listed = read is { Kind: InstructionKind.Avoid or InstructionKind.Swap } && (unit.Cells is not null || unit.IsItem);
            if (run.Count > 0 && !(listed && read!.Kind == run[0].Read.Kind && unit.Lead == run[0].Unit.Lead && (unit.Cells is null) == (run[0].Unit.Cells is null)))
            {
                yield return One(run);
                run = [];
            }

            if (listed)
            {
                run.Add((unit, read!));
            }
            else
            {
                yield return (unit, read, [unit]);
            }
        }

        if (run.Count > 0)
        {
            yield return One(run);
        }
    }

    private static (GuideUnit Unit, Instruction? Read, IReadOnlyList<GuideUnit> Cited) One(List<(GuideUnit Unit, Instruction Read)> run) => (
        run[0].Unit,
        run[0].Read with
        {
            Terms = [.. run.SelectMany(r => r.Read.Terms).Distinct(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true))],
            Swaps = [.. run.SelectMany(r => r.Read.Swaps).DistinctBy(s => s.Avoid, StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true))],
        },
        run.ConvertAll(r => r.Unit));
}
