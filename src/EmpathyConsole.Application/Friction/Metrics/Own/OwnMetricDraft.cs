using EmpathyConsole.Domain.Friction.Own;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>A metric of one's own as somebody writes it.</summary>
/// <param name="Name">3 to 60 characters, not that of another metric.</param>
/// <param name="Definition">What it counts.</param>
/// <param name="Changed">What changes with this version, up to 200 characters; empty for the usual words.</param>
public sealed record OwnMetricDraft(string Name, OwnDefinition Definition, string Changed = "")
{
    public const int LongestName = 60;
    public const int LongestChange = 200;
    private const int ShortestName = 3;

    /// <summary>The first thing that is wrong, with its field; null when it can be counted.</summary>
    internal Problem? Trouble()
    {
        var name = Name.Trim();
        return name.Length is < ShortestName or > LongestName || name.Any(char.IsControl) ? Problem.Invalid($"Give the metric a name of {ShortestName} to {LongestName} characters.", "name")
            : Changed.Length > LongestChange ? Problem.Invalid($"Say in at most {LongestChange} characters what changes.", "changed")
            : Definition.Trouble() is var (sentence, field) ? Problem.Invalid(sentence, field)
            : null;
    }
}
