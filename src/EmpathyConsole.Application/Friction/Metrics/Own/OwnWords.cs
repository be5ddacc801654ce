using System.Globalization;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Own;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>A form's choices as the sentence that stands beside every number of the metric.</summary>
public static class OwnWords
{
    /// <summary>"Of the visits with form start, the share without form submit about the same subject. ..."</summary>
    public static string Of(OwnDefinition d)
    {
        ArgumentNullException.ThrowIfNull(d);
        var (above, below) = (Of(d.Above), Of(d.Below));
        var (lacks, tied, days) = (d.Without ? "without" : "with", d is { SameSubject: true, MayTieBySubject: true } ? " about the same subject" : "", Days(d.WindowDays));
        const string young = "What is younger than that when the signals end is left out: nobody knows yet.";
        return d.Formula switch
        {
            OwnFormula.ForEach => $"{Capital(above)} for each {below}, in the same slice and days.",
            OwnFormula.ShareOfSignals => $"Of each {below}, the share that is {above}.",
            OwnFormula.ShareOfVisits => $"Of the visits with {below}, the share {lacks} {above}{tied}. A visit{(tied.Length > 0 ? " and subject" : "")} counts once, where and when {below} first was.",
            OwnFormula.ShareOfPersons => $"Of the persons with {below}, the share {lacks} {above}{tied} within {days} after it. A person counts once, and anew after {days} without {below}. {young}",
            OwnFormula.ShareOfCases => $"Of the cases with {below}, the share {lacks} {above} within {days} after it. A case counts once, and anew after {days} without {below}; signals that name no case are left out. {young}",
            OwnFormula.TimeOfPersons or OwnFormula.TimeOfCases =>
                $"Minutes from {below} to the next {above} of the same {(d.Formula == OwnFormula.TimeOfCases ? "case" : "person")}{tied}, within {days}: {(d.Ninetieth ? "what nine of ten stay below" : "the median, below n = 25 the geometric mean")}. It counts where and when it ended; what has not ended is not in it.",
            _ => "",
        };
    }

    /// <summary>"form start or form submit where stage is Form fill, with a value from 4".</summary>
    public static string Of(OwnSignals signals)
    {
        ArgumentNullException.ThrowIfNull(signals);
        var kinds = signals.Kinds.Count == 0 ? "\u2026" : string.Join(" or ", signals.Kinds.Select(k => Lower(KindNames.Of(k))));
        var filters = signals.Filters.GroupBy(f => (f.Dimension, f.Not))
            .Select(g => $"{Dimensions.Slug(g.Key.Dimension)} is {(g.Key.Not ? "not " : "")}{string.Join(g.Key.Not ? " and not " : " or ", g.Select(f => SliceNames.Of(f.Dimension, f.Value)))}").ToList();
        return kinds + (filters.Count > 0 ? " where " + string.Join(" and ", filters) : "") + Value(signals.From, signals.To);
    }

    private static string Value(double? from, double? to) => (from, to) switch
    {
        ({ } a, { } b) => $" with a value from {Number(a)} to {Number(b)}",
        ({ } a, null) => $" with a value of {Number(a)} or more",
        (null, { } b) => $" with a value of {Number(b)} or less",
        _ => "",
    };

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Days(int days) => days == 1 ? "1 day" : days.ToString(CultureInfo.InvariantCulture) + " days";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // "CES answer" would keep its capitals; "Form start" does not
    private static string Lower(string name) => name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
