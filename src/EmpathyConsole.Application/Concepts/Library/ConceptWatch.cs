using System.Collections.Concurrent;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Tells open screens that verdicts of concepts have changed without anybody touching a concept: an offer ended, a guardrail went live.</summary>
public sealed class ConceptWatch
{
    private readonly ConcurrentDictionary<Guid, (long Workspace, Action Tell)> watchers = new();

    /// <summary>Calls back until the ticket is disposed. The call comes on the changer's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(long workspace, Action tell)
    {
        var id = Guid.NewGuid();
        watchers[id] = (workspace, tell);
        return new Ticket(() => watchers.TryRemove(id, out _));
    }

    internal void Tell(long workspace)
    {
        foreach (var watcher in watchers.Values.Where(w => w.Workspace == workspace))
        {
            watcher.Tell();
        }
    }

    private sealed class Ticket(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
