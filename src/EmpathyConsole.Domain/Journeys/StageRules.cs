using System.Globalization;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Journeys;

/// <summary>The ranges of what a stage holds, and the sentences that say so.</summary>
public static class StageRules
{
    public const int LeastIntent = 1;
    public const int MostIntent = 5;
    public const int LeastFear = 0;
    public const int MostFear = 5;
    public const int LeastEffort = 1;
    public const int MostEffort = 7;

    /// <summary>Characters a statement may have.</summary>
    public const int LongestStatement = 240;

    /// <summary>Where a new stage starts until somebody says otherwise; shown as an assumption.</summary>
    public const int StartIntent = 3;
    public const int StartFear = 2;
    public const int StartEffort = 3;

    /// <summary>The range of a part's number.</summary>
    public static (int Least, int Most) Range(StagePart part) => part switch
    {
        StagePart.Intent => (LeastIntent, MostIntent),
        StagePart.Fear => (LeastFear, MostFear),
        _ => (LeastEffort, MostEffort),
    };

    /// <summary>What a part's number is called: strength, intensity or level.</summary>
    public static string NumberName(StagePart part) => part switch
    {
        StagePart.Intent => "strength",
        StagePart.Fear => "intensity",
        _ => "level",
    };

    /// <summary>What the ends of a part's range mean, for the person who chooses a number.</summary>
    public static string Ends(StagePart part) => part switch
    {
        StagePart.Intent => "1 faint, 5 set on it",
        StagePart.Fear => "0 none, 5 overwhelming",
        _ => "1 none, 7 exhausting",
    };

    /// <summary>Null when the cell may be kept, else what is wrong with it and what to write instead.</summary>
    public static Problem? Check(StagePart part, string statement, int level, FearKind kind)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (least, most) = Range(part);
        if (level < least || level > most)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{part} {NumberName(part)} is {level}. It goes from {least} to {most} ({Ends(part)})."), NumberName(part));
        }

        if (statement.Trim().Length > LongestStatement)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"The statement has {statement.Trim().Length} characters. Keep it to {LongestStatement}: one thing, in the customer's terms."), "statement");
        }

        if (statement.Any(char.IsControl))
        {
            return Problem.Invalid("The statement has line breaks or control characters. Write it on one line.", "statement");
        }

        if (part == StagePart.Fear && !Enum.IsDefined(kind))
        {
            return Problem.Invalid("This kind of fear is not known. Choose money, privacy, time, status, safety or belonging, or none.", "kind");
        }

        return part != StagePart.Fear && kind != FearKind.None
            ? Problem.Invalid($"Only a fear has a kind. Leave it out for {part.ToString().ToLowerInvariant()}.", "kind")
            : null;
    }
}
