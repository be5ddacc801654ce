using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Signals behind a number as CSV, with what was asked above them.</summary>
internal static class SignalSheet
{
    private static readonly string[] Heading = ["time", "person", "kind", "value", "subject", "case", "session", "journey", "stage", "channel", "source", "campaign", "segment"];

    public static SheetFile Of(SignalLines lines, DrillQuestion question, TimeZoneInfo zone) => SheetText.File(
        $"signals-{lines.Metric.Slug}",
        "csv",
        "Signals",
        [
            .. AnswerSheet.HeadOf(lines.Metric),
            ("filters", question.Filters.Count == 0 ? "none" : string.Join("; ", question.Filters.Select(f => f.Sentence))),
            ("part", $"{question.Part.ToString().ToLowerInvariant()}; {lines.Total} counted, {lines.Lines.Count} signals here, newest first"),
        ],
        Heading,
        lines.Lines.Select(l => (IReadOnlyList<object?>)[TimeZoneInfo.ConvertTime(l.Time, zone), l.Person, SignalKinds.Slug(l.Kind), l.Value, l.Subject, l.Case, l.Session, .. l.Slices]));
}
