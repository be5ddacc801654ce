using System.Globalization;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.WebUtilities;

namespace EmpathyConsole.Application.Concepts.Library.Searching;

/// <summary>Filters as the page's address, the API and the command line write them: status=approved&amp;channel=email&amp;words=late.</summary>
public static class ConceptFilterText
{
    /// <summary>The names, in the order they are written.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["words", "status", "brief", "campaign", "channel", "stage", "angle", "value", "persona", "writer", "reason", "by", "verdict", "from", "to", "sort"];

    /// <summary>Reads a filter; says in a sentence what can't be read.</summary>
    public static Result<ConceptFilter> Read(Func<string, string?> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        string? Text(string name) => string.IsNullOrWhiteSpace(field(name)) ? null : field(name)!.Trim();
        Problem? wrong = null;
        T? Take<T>(string name, Func<string, (bool Read, T Value)> read, string hint)
            where T : struct
        {
            if (Text(name) is not { } text)
            {
                return null;
            }

            var (known, value) = read(text);
            wrong ??= known ? null : Problem.Invalid($"'{text}' is no {name}. {hint}", name);
            return known ? value : null;
        }

        var filter = new ConceptFilter(
            Take("brief", Id, "Give the number of a brief."),
            Text("status"),
            Take("verdict", Slug<Verdict>, "Use pass, advise, warn or block."),
            Text("words"))
        {
            Campaign = Text("campaign"),
            Channel = Text("channel"),
            Stage = Text("stage"),
            Angle = Text("angle"),
            Writer = Text("writer"),
            ValueId = Take("value", Id, "Give the number of a brand value."),
            PersonaId = Take("persona", Id, "Give the number of a persona."),
            PersonId = Take("by", Id, "Give the number of a team member."),
            Reason = Take("reason", Reason, $"Use one of: {string.Join(", ", TriageReasons.All.Select(r => ReasonSlug(r.Reason)))}."),
            From = Take("from", Day, "Write a day as 2026-06-01."),
            To = Take("to", Day, "Write a day as 2026-07-01."),
        };
        var order = Take("sort", Slug<ConceptOrder>, "Use brief, newest, oldest or best.");
        wrong ??= ConceptStatuses.Knows(filter.Status) ? null : UnknownStatus(filter.Status);
        return wrong is null ? filter with { Order = order ?? (filter.Words is null ? ConceptOrder.Brief : ConceptOrder.Best) } : wrong;
    }

    /// <summary>Reads what follows the question mark of an address.</summary>
    public static Result<ConceptFilter> FromAddress(string query)
    {
        var fields = QueryHelpers.ParseQuery(query);
        return Read(name => fields.GetValueOrDefault(name).ToString());
    }

    /// <summary>Every name with its value, null where nothing is asked.</summary>
    public static IReadOnlyDictionary<string, object?> Write(ConceptFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["words"] = filter.Words,
            ["status"] = filter.Status,
            ["brief"] = Text(filter.BriefId),
            ["campaign"] = filter.Campaign,
            ["channel"] = filter.Channel,
            ["stage"] = filter.Stage,
            ["angle"] = filter.Angle,
            ["value"] = Text(filter.ValueId),
            ["persona"] = Text(filter.PersonaId),
            ["writer"] = filter.Writer,
            ["reason"] = filter.Reason is { } reason ? ReasonSlug(reason) : null,
            ["by"] = Text(filter.PersonId),
            ["verdict"] = filter.Verdict is { } verdict ? verdict.ToString().ToLowerInvariant() : null,
            ["from"] = filter.From?.ToString("O", CultureInfo.InvariantCulture),
            ["to"] = filter.To?.ToString("O", CultureInfo.InvariantCulture),
            ["sort"] = filter.Order == (filter.Words is null ? ConceptOrder.Brief : ConceptOrder.Best) ? null : filter.Order.ToString().ToLowerInvariant(),
        };
    }

    /// <summary>"wrong-moment".</summary>
    public static string ReasonSlug(TriageReason reason) => TriageReasons.Words(reason).Replace(' ', '-').Replace('é', 'e');

    internal static Problem UnknownStatus(string? status) =>
        Problem.Invalid($"There is no status '{status}'. Use one of: {string.Join(", ", ConceptStatuses.Offered.Select(s => s.Slug))}.", "status");

    private static string? Text(long? id) => id?.ToString(CultureInfo.InvariantCulture);

    private static (bool Known, long Value) Id(string text) => (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id), id);

    private static (bool Known, DateOnly Value) Day(string text) => (DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day), day);

    private static (bool Known, T Value) Slug<T>(string text)
        where T : struct, Enum => (text.All(char.IsAsciiLetter) & Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value), value);

    private static (bool Known, TriageReason Value) Reason(string text)
    {
        var found = TriageReasons.All.Where(r => string.Equals(ReasonSlug(r.Reason), text, StringComparison.OrdinalIgnoreCase)).Select(r => r.Reason).ToList();
        return (found.Count > 0, found.FirstOrDefault());
    }
}
