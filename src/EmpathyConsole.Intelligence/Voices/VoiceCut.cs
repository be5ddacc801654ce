namespace EmpathyConsole.Intelligence.Voices;

/// <summary>Voices cut into a given number of groups, all of them: for measuring against labels.</summary>
/// <param name="Groups">Group of each voice, in the order given; -1 for a text without words in common with any other.</param>
/// <param name="Shown">Groups that hold together, most cohesive first, each with the positions of the voices near enough to its centre.</param>
public sealed record VoiceCut(IReadOnlyList<int> Groups, IReadOnlyList<IReadOnlyList<int>> Shown);
