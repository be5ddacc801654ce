namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Says of each field where it is read from.</summary>
internal static class FieldSources
{
    public static IEnumerable<FieldSource> Of(SignalDialect dialect, SignalFileMapping mapping, IReadOnlyList<string> columns)
    {
        var fields = dialect == SignalDialect.Zendesk ? TicketRows.Roles : SignalFields.Slugs;
        return fields.Select(f => mapping.Fields.TryGetValue(f, out var column)
            ? new FieldSource(f, column, true, false)
            : new FieldSource(f, Usual(dialect, f, columns) ?? "", false, dialect is (SignalDialect.Ga4 or SignalDialect.PostHog) && f is ("subject" or "value")));
    }

    private static string? Usual(SignalDialect dialect, string field, IReadOnlyList<string> columns) => dialect switch
    {
        SignalDialect.Own => columns.FirstOrDefault(c => SignalFields.Find(c) is { } found && string.Equals(SignalFields.Slug(found), field, StringComparison.Ordinal)),
        SignalDialect.Zendesk => TicketRows.Usual(field).FirstOrDefault(u => columns.Contains(u, StringComparer.OrdinalIgnoreCase)),
        _ => SignalUsual.Columns(dialect, SignalFields.Find(field)!.Value).FirstOrDefault(u => columns.Contains(u, StringComparer.OrdinalIgnoreCase)),
    };
}
