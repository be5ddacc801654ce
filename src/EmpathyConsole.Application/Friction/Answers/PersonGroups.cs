namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>
/// People sorted by something that is known of them and stands in no signal, such as their generation. What a metric counted is sorted by
/// whose it was, after counting: every observation is one person's.
/// </summary>
/// <param name="Name">What it is called in an answer's slices: "generation".</param>
/// <param name="Names">Of the groups; the first is "(none)".</param>
/// <param name="OfPerson">The group of a person's code; who is not there is in the first.</param>
internal sealed record PersonGroups(string Name, IReadOnlyList<string> Names, IReadOnlyDictionary<int, int> OfPerson);
