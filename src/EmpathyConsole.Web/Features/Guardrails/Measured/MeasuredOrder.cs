using EmpathyConsole.Domain.Guardrails.Measured;

namespace EmpathyConsole.Web.Features.Guardrails.Measured;

/// <summary>How the table of guardrails is sorted. What has too few lines to tell stands last.</summary>
/// <param name="Column">One of <see cref="Columns"/>.</param>
/// <param name="Descending">The other way round.</param>
public sealed record MeasuredOrder(string Column, bool Descending)
{
    /// <summary>The columns that can be sorted by.</summary>
    public static IReadOnlyList<(string Slug, string Word, bool Numeric)> Columns { get; } =
        [("name", "Guardrail", false), ("precision", "Precision", true), ("recall", "Recall", true), ("false-alarms", "False-alarm rate", true), ("fires", "Fires on", true)];

    /// <summary>As an address names it; worst first when it names none: the lowest precision.</summary>
    public static MeasuredOrder Read(string? sort, string? direction)
    {
        var known = Columns.FirstOrDefault(c => c.Slug == sort).Slug ?? "precision";
        return new(known, direction is null ? WorstIsHigh(known) : direction == "down");
    }

    /// <summary>The direction an address gets when the column is chosen (again).</summary>
    public string NextDirection(string column) => (column == Column ? !Descending : WorstIsHigh(column)) ? "down" : "up";

    /// <summary>The rows in this order.</summary>
    public IEnumerable<GuardrailCounts> Of(IEnumerable<GuardrailCounts> rows)
    {
        if (Column == "name")
        {
            return Descending ? rows.OrderByDescending(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Stage) : rows.OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Stage);
        }

        var sorted = rows.OrderBy(r => Value(r) is null);
        return (Descending ? sorted.ThenByDescending(Value) : sorted.ThenBy(Value)).ThenByDescending(r => r.FalseAlarms).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ThenBy(r => r.Stage);
    }

    private static bool WorstIsHigh(string column) => column is "false-alarms" or "fires";

    private double? Value(GuardrailCounts row) => Column switch
    {
        "recall" => Told(row.Recall),
        "false-alarms" => Told(row.FalseAlarmRate),
        "fires" => row.Fires,
        _ => Told(row.Precision),
    };

    private static double? Told(MeasuredShare share) => share.IsTooFew ? null : share.Interval?.Value;
}
