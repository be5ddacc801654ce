using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Every code but these, for a filter that says "is not". It can be asked, not listed: codes are added as signals come.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is read aloud in a filter: all but these.")]
public sealed class AllBut(IReadOnlySet<int> codes) : IReadOnlySet<int>
{
    private const string Endless = "All codes but some can't be listed; ask whether one is among them.";

    public int Count => throw new NotSupportedException(Endless);

    public bool Contains(int item) => !codes.Contains(item);

    public IEnumerator<int> GetEnumerator() => throw new NotSupportedException(Endless);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsProperSubsetOf(IEnumerable<int> other) => throw new NotSupportedException(Endless);

    public bool IsProperSupersetOf(IEnumerable<int> other) => throw new NotSupportedException(Endless);

    public bool IsSubsetOf(IEnumerable<int> other) => throw new NotSupportedException(Endless);

    public bool IsSupersetOf(IEnumerable<int> other) => other.All(Contains);

    public bool Overlaps(IEnumerable<int> other) => other.Any(Contains);

    public bool SetEquals(IEnumerable<int> other) => throw new NotSupportedException(Endless);
}
