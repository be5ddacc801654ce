using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Makes signals of rows of GA4 and PostHog: the event's name says the kind, the kind says what subject and value are.</summary>
internal sealed class EventRows(SignalDialect dialect, SignalFileMapping mapping, SignalDraft draft)
{
    private static readonly SignalField[] Fields = Enum.GetValues<SignalField>();

    /// <summary>The row's signal, what is wrong with it, or neither when its event is left out.</summary>
    public SignalLine Read(SignalRow row)
    {
        if (row.Values is null)
        {
            return new(row.Line, null, row.Trouble);
        }

        var name = Of(row, SignalField.Kind);
        var slug = name is null ? null : mapping.Events.TryGetValue(name, out var mapped) ? mapped : SignalUsual.Kind(dialect, name);
        if (slug is { Length: 0 })
        {
            return new(row.Line, null, null);
        }

        draft.Clear();
        foreach (var field in Fields)
        {
            draft.Set(field, Of(row, field));
        }

        draft.Set(SignalField.Kind, slug);
        var kind = SignalKinds.TryParse(slug ?? "", out var known) ? known : default;
        if (!mapping.Fields.ContainsKey("subject"))
        {
            draft.Set(SignalField.Subject, Cut(Subject(row, kind)));
        }

        if (!mapping.Fields.ContainsKey("value"))
        {
            draft.Set(SignalField.Value, Value(row, kind));
        }

        if (dialect == SignalDialect.Ga4 && Of(row, SignalField.Session) is { } session)
        {
            // the number is the second it began: only with the person is it a session's own
            draft.Set(SignalField.Session, $"{Of(row, SignalField.Person)}.{session}");
        }

        return draft.Read(row.Line);
    }

    /// <summary>The event's name as the row gives it.</summary>
    public string? Name(SignalRow row) => row.Values is null ? null : Of(row, SignalField.Kind);

    /// <summary>Path of an address alone: what stands behind ? and # may say who somebody is.</summary>
    private static string? Page(string? address)
    {
        if (address is null)
        {
            return null;
        }

        var plain = address.Split('?', '#')[0];
        return plain.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(plain, UriKind.Absolute, out var uri) ? uri.AbsolutePath : plain;
    }

    private static string? Cut(string? text) => text?.Length > SignalCheck.LongestText ? text[..SignalCheck.LongestText] : text;

    private static string? Scaled(string? number, double by) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? (value * by).ToString(CultureInfo.InvariantCulture) : null;

    private string? Of(SignalRow row, SignalField field) =>
        mapping.Fields.TryGetValue(SignalFields.Slug(field), out var column) ? column.Length == 0 ? null : row.First([column]) : row.First(SignalUsual.Columns(dialect, field));

    private string? Subject(SignalRow row, SignalKind kind) => dialect == SignalDialect.Ga4
        ? kind switch
        {
            SignalKind.FormStart or SignalKind.FormSubmit => row.First(["event_params.form_id", "event_params.form_name", "event_params.form_destination"]) ?? Page(row.First(["event_params.page_location"])),
            SignalKind.FieldError => row.First(["event_params.field", "event_params.form_field_name"]),
            SignalKind.Conversion or SignalKind.QualifiedConversion => row.First(["event_params.item_name", "event_params.product"]),
            SignalKind.Search => null,
            _ => Page(row.First(["event_params.page_location", "event_params.page_path", "event_params.firebase_screen"])),
        }
        : kind switch
        {
            SignalKind.FormStart or SignalKind.FormSubmit => row.First(["properties.form", "properties.form_id"]) ?? Page(row.First(["properties.$current_url"])),
            SignalKind.RageClick or SignalKind.DeadClick => row.First(["properties.$elements_chain"])?.Split(':', ';')[0] ?? Page(row.First(["properties.$pathname", "properties.$current_url"])),
            SignalKind.Conversion or SignalKind.QualifiedConversion => row.First(["properties.product"]),
            SignalKind.Search => null,
            _ => row.First(["properties.$pathname"]) ?? Page(row.First(["properties.$current_url", "properties.$screen_name"])),
        };

    private string? Value(SignalRow row, SignalKind kind) => (dialect, kind) switch
    {
        (SignalDialect.Ga4, SignalKind.Conversion or SignalKind.QualifiedConversion or SignalKind.Spend) => row.First(["event_params.value", "ecommerce.purchase_revenue", "event_value_in_usd"]),
        (SignalDialect.Ga4, SignalKind.PageView or SignalKind.PageExit) => Scaled(row.First(["event_params.engagement_time_msec"]), .001),
        (SignalDialect.PostHog, SignalKind.Conversion or SignalKind.QualifiedConversion or SignalKind.Spend) => row.First(["properties.value", "properties.revenue"]),
        (SignalDialect.PostHog, SignalKind.PageExit) => row.First(["properties.$prev_pageview_duration"]),
        _ => null,
    };
}
