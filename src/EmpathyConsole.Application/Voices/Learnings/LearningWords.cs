using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>Moves words between a learning and its draft.</summary>
internal static class LearningWords
{
    private const int LongestTitle = 120;
    private const int LongestText = 2_000;
    private const int MostTags = 10;
    private const int LongestTag = 30;

    /// <summary>Null when it can be kept.</summary>
    public static Problem? Check(LearningDraft draft)
    {
        var texts = new (string Field, string Name, string Text)[]
        {
            ("exampleText", "The example", draft.ExampleText), ("cause", "The cause", draft.Cause), ("changed", "What was changed", draft.Changed), ("before", "Before", draft.Before), ("after", "After", draft.After),
        };
        var link = draft.ChangedLink.Trim();
        return draft.Title.Trim().Length is 0 or > LongestTitle ? Problem.Invalid($"Give the learning a title of 1 to {LongestTitle} characters.", "title")
            : texts.FirstOrDefault(t => t.Text.Length > LongestText) is { Field: not null } tooLong ? Problem.Invalid($"{tooLong.Name} is longer than {LongestText:N0} characters. Shorten it.", tooLong.Field)
            : draft.Example != LearningExample.Text && draft.ExampleId is null ? Problem.Invalid("Say which voice or concept is the example, by its number, or describe it in words.", "example")
            : draft.Example == LearningExample.Text && draft.ExampleText.Trim().Length == 0 ? Problem.Invalid("Describe the example: what was seen or said.", "exampleText")
            : draft.Cause.Trim().Length == 0 ? Problem.Invalid("Write down the cause, as far as it is known.", "cause")
            : link.Length > 0 && !IsLink(link) ? Problem.Invalid("A link begins with / for a page of the console, or with https://.", "changedLink")
            : draft.Change != LearningChange.None && draft.Changed.Trim().Length == 0 ? Problem.Invalid("Say which one was changed, and how; or choose 'nothing yet'.", "changed")
            : draft.Metric is { Length: > 0 } metric && MetricCatalogue.All.All(m => m.Slug != metric) ? Problem.Invalid($"There is no metric '{metric}'. Choose one from the list.", "metric")
            : draft.MetricFrom >= draft.MetricTo ? Problem.Invalid("The measured days end before they begin. Check both dates.", "metricTo")
            : Tags(draft).Count > MostTags || Tags(draft).Any(t => t.Length > LongestTag) ? Problem.Invalid($"Up to {MostTags} tags of {LongestTag} characters each. Take some out.", "tags")
            : null;
    }

    public static void Take(Learning learning, LearningDraft draft)
    {
        learning.Title = draft.Title.Trim();
        learning.Example = draft.Example;
        learning.ExampleText = draft.ExampleText.Trim();
        (learning.ExampleId, learning.ExampleStart, learning.ExampleLength) = draft.Example == LearningExample.Text ? (null, 0, 0) : (draft.ExampleId, draft.ExampleStart, draft.ExampleLength);
        learning.Cause = draft.Cause.Trim();
        learning.Change = draft.Change;
        (learning.Changed, learning.ChangedLink) = draft.Change == LearningChange.None ? ("", "") : (draft.Changed.Trim(), draft.ChangedLink.Trim());
        (learning.Before, learning.After) = (draft.Before.Trim(), draft.After.Trim());
        learning.Metric = string.IsNullOrEmpty(draft.Metric) ? null : draft.Metric;
        (learning.MetricFrom, learning.MetricTo) = learning.Metric is null ? (null, null) : (draft.MetricFrom, draft.MetricTo);
        learning.OwnerId = draft.OwnerId;
        learning.Tags = Tags(draft);
        learning.State = draft.State;
    }

    public static LearningDraft DraftOf(Learning learning) => new()
    {
        Title = learning.Title,
        Example = learning.Example,
        ExampleText = learning.ExampleText,
        ExampleId = learning.ExampleId,
        ExampleStart = learning.ExampleStart,
        ExampleLength = learning.ExampleLength,
        Cause = learning.Cause,
        Change = learning.Change,
        Changed = learning.Changed,
        ChangedLink = learning.ChangedLink,
        Before = learning.Before,
        After = learning.After,
        Metric = learning.Metric,
        MetricFrom = learning.MetricFrom,
        MetricTo = learning.MetricTo,
        OwnerId = learning.OwnerId,
        Tags = learning.Tags,
    };

    private static List<string> Tags(LearningDraft draft) => [.. draft.Tags.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    // "//elsewhere" would leave the console though it begins with a slash
    private static bool IsLink(string link) =>
        (link[0] == '/' && !link.StartsWith("//", StringComparison.Ordinal) && !link.Contains('\\', StringComparison.Ordinal))
        || (Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));
}
