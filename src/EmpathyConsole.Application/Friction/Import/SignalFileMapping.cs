using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>What somebody decided otherwise than the reader would for files of this kind; empty changes nothing.</summary>
public sealed record SignalFileMapping
{
    /// <summary>Which tool wrote it; null for what it is recognised as.</summary>
    public SignalDialect? Dialect { get; init; }

    /// <summary>Field ("time", "person", ...) to column; an empty column for a field that is to stay empty.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The file's event name to the slug of a kind; an empty slug leaves the event out.</summary>
    public IReadOnlyDictionary<string, string> Events { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Nothing is decided otherwise.</summary>
    public bool IsEmpty => Dialect is null && Fields.Count == 0 && Events.Count == 0;

    /// <summary>
    /// Of a JSON text: {"fields": {"time": "Created at"}, "events": {"sign_up": "conversion"}}, or the fields alone. A kind or field there is
    /// none of is invalid, and the sentence names it.
    /// </summary>
    public static Result<SignalFileMapping> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var isWhole = document.RootElement.EnumerateObject().Any(p => p.Value.ValueKind == JsonValueKind.Object || p.NameEquals("dialect"));
            var mapping = isWhole
                ? document.Deserialize<SignalFileMapping>(JsonColumn.Options)!
                : new() { Fields = document.Deserialize<Dictionary<string, string>>(JsonColumn.Options)! };
            return mapping.Trouble() is { } trouble ? Problem.Invalid(trouble, "map") : mapping;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Problem.Invalid("The map is not JSON like {\"fields\": {\"time\": \"Created at\"}, \"events\": {\"sign_up\": \"conversion\"}}.", "map");
        }
    }

    /// <summary>With one field taken from another column; null for as usual.</summary>
    public SignalFileMapping WithField(string field, string? column) => this with { Fields = With(Fields, field, column) };

    /// <summary>With one event read as another kind; null for as usual.</summary>
    public SignalFileMapping WithEvent(string name, string? slug) => this with { Events = With(Events, name, slug) };

    /// <summary>Null when it can be used; else a sentence that says what is wrong.</summary>
    internal string? Trouble()
    {
        var field = Fields.Keys.FirstOrDefault(f => SignalFields.Find(f) is null && !TicketRows.Roles.Contains(f, StringComparer.OrdinalIgnoreCase));
        var kind = Events.Values.FirstOrDefault(k => k.Length > 0 && !SignalKinds.TryParse(k, out _));
        return field is not null ? $"The map names a field '{field}'; there are {string.Join(", ", SignalFields.Slugs)}."
            : kind is not null ? $"The map names a kind '{kind}' that there is not; use one like page-view or conversion, or an empty one to leave the event out."
            : null;
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> all, string key, string? value)
    {
        var changed = new Dictionary<string, string>(all, StringComparer.Ordinal);
        changed.Remove(key);
        if (value is not null)
        {
            changed[key] = value;
        }

        return changed;
    }
}
