using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction.Kernels;

/// <summary>Puts events that belong together into one list, in the order of time.</summary>
internal static class Threads
{
    /// <summary>"Within 7 days", as first contact, repeat contact and deflection say it.</summary>
    public const long Week = 7 * Day;

    public const long Day = 86_400_000;

    /// <summary>By person and what it is about.</summary>
    public static IEnumerable<List<SignalEvent>> ByIssue(ReadOnlySpan<SignalEvent> events) => By(events, static e => (0, e.Person, e.Subject));

    /// <summary>By case; where none is named, by person and what it is about.</summary>
    public static IEnumerable<List<SignalEvent>> ByCase(ReadOnlySpan<SignalEvent> events) => By(events, static e => e.Case != 0 ? (e.Case, 0, 0) : (0, e.Person, e.Subject));

    /// <summary>By person and case; where none is named, by person and what it is about.</summary>
    public static IEnumerable<List<SignalEvent>> ByPersonAndCase(ReadOnlySpan<SignalEvent> events) => By(events, static e => e.Case != 0 ? (e.Case, e.Person, 0) : (0, e.Person, e.Subject));

    /// <summary>Whether there is an event that counts in the 7 days before the one at a place.</summary>
    public static bool HasBefore(List<SignalEvent> thread, int place, Func<SignalKind, bool> counts)
    {
        for (var i = place - 1; i >= 0 && thread[place].Time - thread[i].Time <= Week; i--)
        {
            if (counts(thread[i].Kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person opens a contact, or opens one again.</summary>
    public static bool IsContact(SignalKind kind) => kind is SignalKind.ContactOpen or SignalKind.ContactReopen;

    private static List<List<SignalEvent>> By(ReadOnlySpan<SignalEvent> events, Func<SignalEvent, (long Case, int Person, int Subject)> key)
    {
        var threads = new Dictionary<(long Case, int Person, int Subject), List<SignalEvent>>();
        foreach (ref readonly var one in events)
        {
            ref var thread = ref CollectionsMarshal.GetValueRefOrAddDefault(threads, key(one), out _);
            (thread ??= []).Add(one);
        }

        foreach (var thread in threads.Values)
        {
            // a case may go over from one person's key to another, before and after sign-in
            thread.Sort(static (a, b) => a.Time != b.Time ? a.Time.CompareTo(b.Time) : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.CompareTo(b));
        }

        return [.. threads.Values];
    }
}
