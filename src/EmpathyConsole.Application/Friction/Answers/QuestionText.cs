using System.Globalization;
using System.Text;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Questions as the page's address, the API and the command line write them: by=stage,channel&amp;filter=channel:email.</summary>
public static class QuestionText
{
    private const string FrozenMark = ":";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Reads a question; says in a sentence what can't be read.</summary>
    /// <param name="metric">Slug.</param>
    /// <param name="by">Dimensions, separated by commas.</param>
    /// <param name="from">First day, 2026-08-01; without it 28 days up to the last.</param>
    /// <param name="to">Last day; without it up to the newest signal.</param>
    /// <param name="filter">dimension:value, or dimension!:value for all but it, separated by commas; a comma inside a value is written "\,".</param>
    /// <param name="compare">previous, baseline, baseline:12 for a frozen one, or nothing.</param>
    /// <param name="over">day, week or nothing.</param>
    /// <param name="days">last-7, this-month, all, ...: days that move along; where from or to is given, they count.</param>
    public static Result<FrictionQuestion> Read(string metric, string? by, string? from, string? to, string? filter, string? compare, string? over = null, string? days = null)
    {
        var dimensions = new List<Dimension>();
        foreach (var slug in Parts(by))
        {
            if (!Dimensions.TryParse(slug, out var dimension))
            {
                return Problem.Invalid($"'{slug}' is nothing to cut by. There are: {string.Join(", ", Dimensions.All.Select(Dimensions.Slug))}.", "by");
            }

            dimensions.Add(dimension);
        }

        var filters = ReadFilters(filter);
        if (!filters.Succeeded)
        {
            return filters.Problem;
        }

        var span = ReadDays(from, to);
        if (!span.Succeeded)
        {
            return span.Problem;
        }

        DayPreset? preset = string.IsNullOrWhiteSpace(days) ? null : DayPresets.Find(days);
        if (preset is null && !string.IsNullOrWhiteSpace(days))
        {
            return Problem.Invalid($"There are no days called '{days}'. There are: {string.Join(", ", DayPresets.All.Select(DayPresets.Slug))}.", "days");
        }

        var (against, frozen) = Frozen(compare);
        if (Choice<Comparison>(against) is not { } comparison)
        {
            return Problem.Invalid($"An answer can be compared with 'previous' or 'baseline', or with a frozen one like 'baseline:12', not '{compare}'.", "compare");
        }

        if (Choice<Bucket>(over) is not { } bucket)
        {
            return Problem.Invalid($"An answer over time goes by 'day' or 'week', not '{over}'.", "over");
        }

        return new FrictionQuestion(metric, dimensions, span.Value.Span, filters.Value, comparison, bucket, span.Value.Span is null ? preset : null) { Frozen = frozen };
    }

    /// <summary>What a question is held against as it stands in an address: "previous", "baseline:12".</summary>
    public static string Compare(FrictionQuestion question) =>
        question.Compare.ToString().ToLowerInvariant() + (question is { Compare: Comparison.Baseline, Frozen: { } id } ? FrozenMark + id.ToString(CultureInfo.InvariantCulture) : "");

    private static (string? Against, long? Frozen) Frozen(string? compare)
    {
        var at = compare?.IndexOf(FrozenMark, StringComparison.Ordinal) ?? -1;
        return at > 0 && string.Equals(compare![..at].Trim(), nameof(Comparison.Baseline), StringComparison.OrdinalIgnoreCase) && long.TryParse(compare[(at + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? (compare[..at], id)
            : (compare, null);
    }

    /// <summary>Filters as they stand in an address, before it is escaped.</summary>
    public static string Filters(IEnumerable<QuestionFilter> filters) =>
        string.Join(',', filters.Select(f => Dimensions.Slug(f.Dimension) + (f.Not ? "!:" : ":") + f.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)));

    /// <summary>A day as it stands in an address.</summary>
    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Reads filters.</summary>
    public static Result<IReadOnlyList<QuestionFilter>> ReadFilters(string? text)
    {
        var filters = new List<QuestionFilter>();
        foreach (var part in Parts(text))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var not = colon > 1 && part[colon - 1] == '!';
            if (colon < 1 || !Dimensions.TryParse(part[..(not ? colon - 1 : colon)], out var dimension))
            {
                return Problem.Invalid($"The filter '{part}' is not one like channel:email, or channel!:email for all but it.", "filter");
            }

            filters.Add(new(dimension, part[(colon + 1)..].Trim(), not));
        }

        return filters;
    }

    private static Result<Asked> ReadDays(string? from, string? to)
    {
        DateOnly? first = null, last = null;
        if (!string.IsNullOrWhiteSpace(from))
        {
            if (!DateOnly.TryParseExact(from.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return Problem.Invalid($"The first day '{from}' is not one like 2026-08-01.", "from");
            }

            first = day;
        }

        if (!string.IsNullOrWhiteSpace(to))
        {
            if (!DateOnly.TryParseExact(to.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return Problem.Invalid($"The last day '{to}' is not one like 2026-08-31.", "to");
            }

            last = day;
        }

        DaySpan? span = (first, last) switch
        {
            (null, null) => null,
            ({ } f, null) => new(f, DaySpan.Newest),
            (null, { } l) => new(l.DayNumber < DaySpan.Usual ? l : l.AddDays(1 - DaySpan.Usual), l),
            ({ } f, { } l) => new(f, l),
        };
        return new Asked(span);
    }

    /// <summary>The days, or none.</summary>
    private readonly record struct Asked(DaySpan? Span);

    private static T? Choice<T>(string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default(T);
        }

        return !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) && Enum.TryParse<T>(text.Trim(), ignoreCase: true, out var value) ? value : null;
    }

    /// <summary>The parts between commas; a backslash takes the next character as it is.</summary>
    internal static IEnumerable<string> Parts(string? text)
    {
        var part = new StringBuilder();
        for (var i = 0; i < (text?.Length ?? 0); i++)
        {
            if (text![i] == '\\' && i + 1 < text.Length)
            {
                part.Append(text[++i]);
            }
            else if (text[i] == ',')
            {
                if (part.ToString().Trim() is { Length: > 0 } done)
                {
                    yield return done;
                }

                part.Clear();
            }
            else
            {
                part.Append(text[i]);
            }
        }

        if (part.ToString().Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }
}
