using EmpathyConsole.Intelligence.Models.Failures;
using EmpathyConsole.Intelligence.Writing;
using EmpathyConsole.Intelligence.Writing.ModelWriting;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>What is said of a run that has ended.</summary>
internal static class RunWords
{
    public const string Gone = "The model this run was started with is no longer connected. What had landed is kept; start another run, or let the built-in writer write the rest.";

    /// <summary>Null when all that was asked for is there and nothing is to be told.</summary>
    public static string? Note(ConceptRun run, int ungrounded, WriterTally? tally = null, LeftOutThemes? left = null)
    {
        List<string> said = [];
        if (run.Written < run.Asked)
        {
            // a model falls short because its answers did not hold, the built-in writer because what is left is too like what is there
            said.Add(tally is null
                ? $"The writer found {Concepts(run.Written)} that {(run.Written == 1 ? "rests" : "rest")} on a quote and {(run.Written == 1 ? "is" : "are")} unlike the others, not {run.Asked}: a quote that does not speak of its theme carries none."
                : $"The model brought {Concepts(run.Written)} that can be used, not {run.Asked}.");
        }

        if (run.Written < run.Asked && ungrounded > 0)
        {
            said.Add($"{ungrounded} were left out because they did not rest on an exact quote.");
        }

        if (tally is { Dropped: > 0 })
        {
            said.Add(tally.Dropped == 1 ? "1 was left out because of what it said or rested on." : $"{tally.Dropped} were left out because of what they said or rested on.");
        }

        if (run.Written < run.Asked && tally is { Doubles: > 0 })
        {
            said.Add(tally.Doubles == 1 ? "1 was left out because it was too like another." : $"{tally.Doubles} were left out because they were too like others.");
        }

        if (tally is { Withheld: > 0 })
        {
            said.Add(tally.Withheld == 1 ? "1 quote was not given to the model because it speaks to a machine." : $"{tally.Withheld} quotes were not given to the model because they speak to a machine.");
        }

        if (left is { Unnamed: { Count: > 0 } unnamed })
        {
            said.Add($"Nothing was written on {Named(unnamed)}: give the theme a name that can stand in a sentence, such as \"waiting for a reply\" or \"a card that was refused\".");
        }

        if (left is { Unheld: { Count: > 0 } unheld })
        {
            said.Add($"Nothing was written on {Named(unheld)}: none of its quotes says what the theme is called. Name it after what people say, or add quotes that say it.");
        }

        if (run.Written < run.Asked)
        {
            said.Add(tally is null
                ? "Themes with more quotes that say what the theme is called, more brand values or longer limits give it more to say."
                : "Try again for other answers, or let the built-in writer write the rest.");
        }

        return said.Count == 0 ? null : string.Join(' ', said);
    }

    private static string Named(IReadOnlyList<string> labels) => string.Join(" and on ", labels.Select(label => $"\"{label}\""));

    private static string Concepts(int count) => count == 1 ? "1 concept" : $"{count} concepts";

    public static string Failed(ConceptRun run, ModelFailure failure) =>
        $"{failure.Sentence} {(run.Written == 0 ? "Nothing had landed." : run.Written == 1 ? "The concept that had landed is kept." : $"The {run.Written} concepts that had landed are kept.")}";
}
