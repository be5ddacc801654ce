using System.Text.Json;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Reads a mapping written by hand: JSON, {"text": "Comment", "time": "Date"}, or short, "text:Comment,time:Date".</summary>
public static class MappingText
{
    /// <summary>Lays what is written over a guess; what is not named stays as guessed.</summary>
    public static Result<VoiceMapping> Read(string written, VoiceMapping guess)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(guess);
        var pairs = Pairs(written, out var trouble);
        if (trouble is not null)
        {
            return Problem.Invalid(trouble, "map");
        }

        var mapping = guess;
        foreach (var (field, column) in pairs)
        {
            var changed = With(mapping, field.Trim().ToUpperInvariant(), column.Trim());
            if (changed is null)
            {
                return Problem.Invalid($"The mapping names '{field}', which is no field. Use text (several columns: \"Q1|Q2\"), time, source, channel, segment, stage, person, rating, question, times, speaker, customers, sheet, zone, or dates (day-first, month-first).", "map");
            }

            mapping = changed;
        }

        return mapping;
    }

    private static VoiceMapping? With(VoiceMapping mapping, string field, string value) => field switch
    {
        "TEXT" => mapping with { Text = value.Split('|')[0].Trim(), MoreTexts = [.. value.Split('|').Skip(1).Select(v => v.Trim()).Where(v => v.Length > 0)] },
        "TIME" => mapping with { Time = Some(value) },
        "SOURCE" => mapping with { Source = Some(value) },
        "CHANNEL" => mapping with { Channel = Some(value) },
        "SEGMENT" => mapping with { Segment = Some(value) },
        "STAGE" => mapping with { Stage = Some(value) },
        "PERSON" => mapping with { Person = Some(value) },
        "RATING" => mapping with { Rating = Some(value) },
        "QUESTION" => mapping with { Question = Some(value) },
        "TIMES" => mapping with { Times = Some(value) },
        "SPEAKER" => mapping with { Speaker = Some(value) },
        "CUSTOMERS" => mapping with { Customers = [.. value.Split('|').Select(v => v.Trim()).Where(v => v.Length > 0)], OurSide = [.. mapping.OurSide.Except(value.Split('|').Select(v => v.Trim()), StringComparer.OrdinalIgnoreCase)] },
        "SHEET" => mapping with { Sheet = Some(value) },
        "ZONE" => mapping with { TimeZone = Some(value) },
        "DATES" => mapping with { Dates = value.StartsWith("month", StringComparison.OrdinalIgnoreCase) ? DateOrder.MonthFirst : DateOrder.DayFirst },
        _ => null,
    };

    private static string? Some(string value) => value.Length == 0 ? null : value;

    private static List<(string Field, string Column)> Pairs(string written, out string? trouble)
    {
        trouble = null;
        if (!written.TrimStart().StartsWith('{'))
        {
            return [.. written.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':', 2)).Select(p => (p[0], p.Length > 1 ? p[1] : ""))];
        }

        try
        {
            using var document = JsonDocument.Parse(written);
            return [.. document.RootElement.EnumerateObject().Select(p => (p.Name, p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()! : ""))];
        }
        catch (JsonException)
        {
            trouble = "The mapping is no valid JSON. Write it like {\"text\": \"Comment\", \"time\": \"Date\"}.";
            return [];
        }
    }
}
