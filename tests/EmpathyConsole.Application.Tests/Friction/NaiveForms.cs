using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Tests.Friction;

/// <summary>Form abandonment counted the slow and plain way, straight from its definition.</summary>
internal static class NaiveForms
{
    /// <summary>By "stage|channel": forms begun within the days (UTC), and those left.</summary>
    public static Dictionary<string, (int N, int Left)> Count(IReadOnlyList<Signal> signals, DaySpan days)
    {
        var named = signals.Where(s => s.Session is not null).GroupBy(s => s.Session!, StringComparer.Ordinal).Select(g => g.OrderBy(s => s.Time).ToList());
        var found = signals.Where(s => s.Session is null).GroupBy(s => s.Person, StringComparer.Ordinal).SelectMany(g => Cut([.. g.OrderBy(s => s.Time)]));
        var result = new Dictionary<string, (int N, int Left)>(StringComparer.Ordinal);
        foreach (var session in named.Concat(found))
        {
            foreach (var form in session.Where(s => s.Kind is SignalKind.FormStart or SignalKind.FormSubmit).GroupBy(s => s.Subject, StringComparer.Ordinal))
            {
                var first = form.FirstOrDefault(s => s.Kind == SignalKind.FormStart);
                if (first is null || DateOnly.FromDateTime(first.Time.UtcDateTime) is var day && (day < days.From || day > days.To))
                {
                    continue;
                }

                var key = $"{first.Stage}|{first.Channel}";
                var so = result.GetValueOrDefault(key);
                result[key] = (so.N + 1, so.Left + (form.Any(s => s.Kind == SignalKind.FormSubmit) ? 0 : 1));
            }
        }

        return result;
    }

    private static IEnumerable<List<Signal>> Cut(List<Signal> person)
    {
        var session = new List<Signal>();
        foreach (var signal in person)
        {
            if (session.Count > 0 && signal.Time - session[^1].Time >= TimeSpan.FromMinutes(30))
            {
                yield return session;
                session = [];
            }

            session.Add(signal);
        }

        yield return session;
    }
}
