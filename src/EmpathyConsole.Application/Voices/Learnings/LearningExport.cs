using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>A learning as other programs get it.</summary>
/// <param name="Id">The learning.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">open, changed or measured.</param>
/// <param name="ExampleKind">text, voice or concept.</param>
/// <param name="ExampleId">The verbatim or concept, or null.</param>
/// <param name="Example">The words of the example; "(this voice was removed)" when it was.</param>
/// <param name="Cause">Why it happened.</param>
/// <param name="Change">prompt, rule, template, routing or page; null as long as nothing was changed.</param>
/// <param name="Changed">Which one, and how.</param>
/// <param name="Link">Where it is.</param>
/// <param name="Before">How it was.</param>
/// <param name="After">What the change did.</param>
/// <param name="Metric">A metric's slug, or null.</param>
/// <param name="MetricFrom">From this day on.</param>
/// <param name="MetricTo">To this day.</param>
/// <param name="Owner">Who sees to it.</param>
/// <param name="Tags">Words to find it by.</param>
/// <param name="CreatedBy">Who wrote it down.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="ChangedBy">Who changed it last.</param>
/// <param name="ChangedAt">When.</param>
public sealed record LearningExport(
    long Id, string Title, string State, string ExampleKind, long? ExampleId, string Example, string Cause, string? Change, string Changed, string Link, string Before, string After, string? Metric, DateOnly? MetricFrom,
    DateOnly? MetricTo, string Owner, IReadOnlyList<string> Tags, string CreatedBy, DateTimeOffset CreatedAt, string ChangedBy, DateTimeOffset ChangedAt)
{
    public static LearningExport Of(LearningSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var draft = sheet.Draft;
        var example = draft.Example switch
        {
            LearningExample.Voice => sheet.Quote?.Quote.Text ?? "(this voice was removed)",
            LearningExample.Concept => sheet.Concept ?? "(this concept was removed)",
            _ => draft.ExampleText,
        };
        return new(
            sheet.Id, draft.Title, Word(sheet.State), Word(draft.Example), draft.ExampleId, example, draft.Cause, draft.Change == LearningChange.None ? null : Word(draft.Change), draft.Changed, draft.ChangedLink, draft.Before,
            draft.After, draft.Metric, draft.MetricFrom, draft.MetricTo, sheet.Owner, draft.Tags, sheet.ByName, sheet.CreatedAt, sheet.ChangedByName, sheet.ChangedAt);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
