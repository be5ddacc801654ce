using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>What a group's voices are about.</summary>
/// <param name="Group">The segment or generation; "(none)" where it is not known.</param>
/// <param name="N">Voices with a theme in the board's days.</param>
/// <param name="GladVoices">How many of them have a theme of relief or delight.</param>
/// <param name="Glad">Their share with its 95% Wilson interval; null below 30.</param>
public sealed record Mood(string Group, int N, int GladVoices, Interval? Glad)
{
    private const int LeastN = 30;

    /// <summary>The mood of so many voices.</summary>
    public static Mood Of(string group, int n, int glad) => new(group, n, glad, n < LeastN ? null : Proportion.Wilson(glad, n));
}
