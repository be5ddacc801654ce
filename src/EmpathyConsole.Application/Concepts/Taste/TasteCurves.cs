using System.Globalization;
using EmpathyConsole.Domain.Concepts.Taste;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>Draws the learning curve of a workspace: one campaign held out at a time.</summary>
internal static class TasteCurves
{
    private const int Seed = 7;

    /// <summary>Fewer answers outside a campaign make no point beyond the first.</summary>
    private const int Needed = 10;

    private static readonly int[] Sizes = [0, 5, 10, 20, 30, 50, 100];

    /// <summary>Of one person, or with 0 of all; null where nobody answered in two campaigns.</summary>
    public static TasteCurve? Of(IReadOnlyDictionary<long, PersonAnswers> people, long owner, CancellationToken cancellation)
    {
        var all = people.OrderBy(p => p.Key).SelectMany(p => p.Value.Tests).ToList();
        var name = owner.ToString(CultureInfo.InvariantCulture);
        var tested = owner == 0 ? all : all.Where(t => string.Equals(t.Person, name, StringComparison.Ordinal)).ToList();
        if (tested.Select(t => t.Campaign).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return null;
        }

        var history = owner == 0 ? [] : all.Where(t => !string.Equals(t.Person, name, StringComparison.Ordinal)).ToList();
        var answers = TasteTrial.Run(tested, history, Sizes, Needed, Seed, cancellation);
        if (answers.Count == 0)
        {
            return null;
        }

        // one person alone can't be drawn again: there the interval is over answers
        var sheet = new TrialSheet(answers, Seed, byAnswer: answers.Select(a => a.Pick.Person).Distinct(StringComparer.Ordinal).Count() < 5);
        int[] sizes = [.. Enumerable.Range(0, Sizes.Length).Where(s => sheet.PeopleAt(s) > 0)];
        return new([.. sizes.Select(s => new TastePoint(Sizes[s], sheet.Own(s), sheet.Shared(s)))], sheet.Longer, sheet.Earlier, sheet.OverLonger(sizes[^1], shared: true), sheet.Count, sheet.Campaigns);
    }
}
