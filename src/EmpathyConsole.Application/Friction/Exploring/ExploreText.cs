using System.Globalization;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Paths;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Reads funnels, paths and cohorts as an address writes them. What is not said has its usual value.</summary>
public static class ExploreText
{
    private static readonly (PathNodes Nodes, string Slug, string Name)[] Nodes =
    [
        (PathNodes.Kinds, "kinds", "what happened"),
        (PathNodes.Stages, "stages", "stages"),
        (PathNodes.Channels, "channels", "channels"),
        (PathNodes.KindsAtStages, "kinds-stages", "what happened and stage"),
        (PathNodes.KindsOfSubjects, "kinds-subjects", "what happened and subject"),
    ];

    /// <summary>The places a path can be told in: slug and name.</summary>
    public static IReadOnlyList<(string Slug, string Name)> PathPlaces { get; } = [.. Nodes.Select(n => (n.Slug, n.Name))];

    /// <summary>steps=form-start;form-submit, window=7 (days), order=any, by.</summary>
    public static Result<FunnelQuestion> Funnel(IReadOnlyDictionary<string, string> words, Dimension? by, SliceScope scope)
    {
        var steps = MatchText.ReadAll(words.GetValueOrDefault("steps") ?? "form-start;form-submit;conversion");
        if (!steps.Succeeded)
        {
            return steps.Problem;
        }

        return Number(words, "window", 7) is { } days
            ? new FunnelQuestion(steps.Value, days, !string.Equals(words.GetValueOrDefault("order"), "any", StringComparison.OrdinalIgnoreCase), by, scope)
            : Problem.Invalid("The window is a number of days.", "window");
    }

    /// <summary>start=form-start or end=contact-open, nodes=kinds, hours=24.</summary>
    public static Result<PathQuestion> Paths(IReadOnlyDictionary<string, string> words, SliceScope scope)
    {
        var forward = !words.ContainsKey("end");
        var anchor = MatchText.Read(words.GetValueOrDefault(forward ? "start" : "end") ?? "form-start");
        if (!anchor.Succeeded)
        {
            return anchor.Problem;
        }

        var slug = words.GetValueOrDefault("nodes") ?? "kinds";
        if (!Nodes.Any(n => string.Equals(n.Slug, slug, StringComparison.OrdinalIgnoreCase)))
        {
            return Problem.Invalid($"Paths are told in {string.Join(", ", Nodes.Select(n => n.Slug))}, not in '{slug}'.", "nodes");
        }

        return Number(words, "hours", 24) is { } hours
            ? new PathQuestion(anchor.Value, forward, Nodes.First(n => string.Equals(n.Slug, slug, StringComparison.OrdinalIgnoreCase)).Nodes, hours, scope)
            : Problem.Invalid("The window is a number of hours.", "hours");
    }

    /// <summary>first=contact-open, then=contact-open.</summary>
    public static Result<CohortQuestion> Cohorts(IReadOnlyDictionary<string, string> words, SliceScope scope)
    {
        var first = MatchText.Read(words.GetValueOrDefault("first") ?? "contact-open");
        var then = MatchText.Read(words.GetValueOrDefault("then") ?? "contact-open");
        return first.Problem is { } one ? one : then.Problem is { } other ? other : new CohortQuestion(first.Value, then.Value, scope);
    }

    /// <summary>A path's places as an address writes them.</summary>
    public static string Slug(PathNodes nodes) => Nodes.First(n => n.Nodes == nodes).Slug;

    private static int? Number(IReadOnlyDictionary<string, string> words, string name, int usual) =>
        !words.TryGetValue(name, out var text) ? usual : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
