using System.Collections.Frozen;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>How exports of known tools are recognised and usually read. Names as in the tools' published export schemas.</summary>
internal static class SignalUsual
{
    private static readonly string[] None = [];

    private static readonly FrozenDictionary<string, string> Ga4Events = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["page_view"] = "page-view",
        ["screen_view"] = "page-view",
        ["user_engagement"] = "",
        ["session_start"] = "",
        ["first_visit"] = "",
        ["scroll"] = "",
        ["form_start"] = "form-start",
        ["form_submit"] = "form-submit",
        ["form_error"] = "field-error",
        ["purchase"] = "conversion",
        ["generate_lead"] = "conversion",
        ["sign_up"] = "conversion",
        ["qualify_lead"] = "qualified-conversion",
        ["close_convert_lead"] = "qualified-conversion",
        ["search"] = "search",
        ["view_search_results"] = "search",
        ["begin_checkout"] = "task-start",
        ["tutorial_begin"] = "task-start",
        ["tutorial_complete"] = "task-complete",
        ["rage_click"] = "rage-click",
        ["dead_click"] = "dead-click",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> PostHogEvents = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["$pageview"] = "page-view",
        ["$screen"] = "page-view",
        ["$pageleave"] = "page-exit",
        ["$rageclick"] = "rage-click",
        ["$dead_click"] = "dead-click",
        ["$autocapture"] = "",
        ["$identify"] = "",
        ["$set"] = "",
        ["$feature_flag_called"] = "",
        ["$web_vitals"] = "",
        ["form_start"] = "form-start",
        ["form_submit"] = "form-submit",
        ["purchase"] = "conversion",
        ["sign_up"] = "conversion",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<SignalField, string[]> Ga4Fields = new()
    {
        [SignalField.Time] = ["event_timestamp"],
        [SignalField.Person] = ["user_pseudo_id", "user_id"],
        [SignalField.Kind] = ["event_name"],
        [SignalField.Session] = ["event_params.ga_session_id"],
        [SignalField.Channel] = ["event_params.medium", "traffic_source.medium", "platform"],
        [SignalField.Source] = ["event_params.source", "traffic_source.source"],
        [SignalField.Campaign] = ["event_params.campaign", "traffic_source.name"],
        [SignalField.Journey] = ["event_params.journey"],
        [SignalField.Stage] = ["event_params.stage"],
        [SignalField.Segment] = ["event_params.segment"],
    };

    private static readonly Dictionary<SignalField, string[]> PostHogFields = new()
    {
        [SignalField.Time] = ["timestamp"],
        [SignalField.Person] = ["distinct_id"],
        [SignalField.Kind] = ["event"],
        [SignalField.Id] = ["uuid"],
        [SignalField.Session] = ["properties.$session_id"],
        [SignalField.Channel] = ["properties.utm_medium", "properties.$lib"],
        [SignalField.Source] = ["properties.utm_source", "properties.$referring_domain"],
        [SignalField.Campaign] = ["properties.utm_campaign"],
        [SignalField.Journey] = ["properties.journey"],
        [SignalField.Stage] = ["properties.stage"],
        [SignalField.Segment] = ["properties.segment"],
    };

    /// <summary>What a file with these names is.</summary>
    public static SignalDialect Of(IReadOnlyList<string> names)
    {
        bool Has(string name) => names.Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
        bool Any(IEnumerable<string> of) => of.Any(Has);
        return Has("event_name") && Has("event_timestamp") ? SignalDialect.Ga4
            : Has("event") && Has("distinct_id") && (Has("uuid") || names.Any(n => n.StartsWith("properties", StringComparison.OrdinalIgnoreCase))) ? SignalDialect.PostHog
            : !Has("kind") && Any(TicketRows.Usual("case")) && Any(TicketRows.Usual("person")) && Any(TicketRows.Usual("opened")) ? SignalDialect.Zendesk
            : SignalDialect.Own;
    }

    /// <summary>The columns a field is usually read from, the first with a text; none where the kind decides.</summary>
    public static string[] Columns(SignalDialect dialect, SignalField field) =>
        (dialect == SignalDialect.Ga4 ? Ga4Fields : PostHogFields).GetValueOrDefault(field) ?? None;

    /// <summary>The kind of an event: a slug, or empty for one that is left out. A name that is a kind's slug means that kind.</summary>
    public static string Kind(SignalDialect dialect, string name) =>
        (dialect == SignalDialect.Ga4 ? Ga4Events : PostHogEvents).TryGetValue(name, out var slug) ? slug : SignalKinds.TryParse(name, out var own) ? SignalKinds.Slug(own) : "";
}
