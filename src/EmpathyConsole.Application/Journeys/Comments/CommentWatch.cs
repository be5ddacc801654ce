using System.Collections.Concurrent;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Comments;

/// <summary>Tells open screens that somebody in this process said, changed or settled a comment.</summary>
public sealed class CommentWatch
{
    private readonly ConcurrentDictionary<Guid, (long Workspace, long JourneyId, MapSide Side, Action Tell)> watchers = new();

    /// <summary>Calls back on every change of the side's comments until the ticket is disposed. The call comes on the changer's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(long workspace, long journeyId, MapSide side, Action tell)
    {
        var id = Guid.NewGuid();
        watchers[id] = (workspace, journeyId, side, tell);
        return new Ticket(() => watchers.TryRemove(id, out _));
    }

    internal void Tell(long workspace, long journeyId, MapSide side)
    {
        foreach (var watcher in watchers.Values.Where(w => (w.Workspace, w.JourneyId, w.Side) == (workspace, journeyId, side)))
        {
            watcher.Tell();
        }
    }

    private sealed class Ticket(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
