using System.Collections.Concurrent;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Tells open screens that a map was changed, by whoever changed it in this process.</summary>
public sealed class MapWatch
{
    private readonly ConcurrentDictionary<Guid, (long Workspace, long JourneyId, Action<MapChanged> Tell)> watchers = new();

    /// <summary>Calls back on every change of the journey until the ticket is disposed. The call comes on the changer's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(long workspace, long journeyId, Action<MapChanged> tell)
    {
        var id = Guid.NewGuid();
        watchers[id] = (workspace, journeyId, tell);
        return new Ticket(() => watchers.TryRemove(id, out _));
    }

    internal void Tell(MapChanged change)
    {
        foreach (var watcher in watchers.Values.Where(w => w.Workspace == change.Workspace && w.JourneyId == change.JourneyId))
        {
            watcher.Tell(change);
        }
    }

    private sealed class Ticket(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
