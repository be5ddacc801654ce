using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Ways to ask the store that every question shares.</summary>
internal static class SignalGathering
{
    /// <summary>The blocks of some times in one part: looked at on all cores, the parts merged.</summary>
    /// <param name="store">Where they are.</param>
    /// <param name="workspace">Whose.</param>
    /// <param name="from">Milliseconds since 1970.</param>
    /// <param name="before">Milliseconds since 1970, not included.</param>
    /// <param name="make">An empty part.</param>
    /// <param name="add">Adds a block to a part.</param>
    /// <param name="merge">Adds the second part to the first.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static async Task<TPart> GatherWholeAsync<TPart>(
        this ISignalStore store, long workspace, long from, long before, Func<TPart> make, Action<TPart, SignalBlock> add, Action<TPart, TPart> merge, CancellationToken cancellation)
    {
        var parts = await store.GatherAsync(workspace, from, before, make, add, cancellation);
        var whole = parts.Count > 0 ? parts[0] : make();
        foreach (var part in parts.Skip(1))
        {
            merge(whole, part);
        }

        return whole;
    }
}
