using System.Collections.Concurrent;

namespace EmpathyConsole.Application.House;

/// <summary>Who wants to hear of a topic, in this process: open screens, mostly.</summary>
/// <typeparam name="TTopic">What is watched, compared by value.</typeparam>
/// <typeparam name="TNews">What is told.</typeparam>
internal sealed class Watchers<TTopic, TNews>
    where TTopic : notnull
{
    private readonly ConcurrentDictionary<Guid, (TTopic Topic, Action<TNews> Tell)> all = new();

    /// <summary>Calls back on all news of the topic until the ticket is disposed. The call comes on the teller's thread: hand it over, don't work in it.</summary>
    public IDisposable Watch(TTopic topic, Action<TNews> tell)
    {
        var id = Guid.NewGuid();
        all[id] = (topic, tell);
        return new Ticket(() => all.TryRemove(id, out _));
    }

    public void Tell(TTopic topic, TNews news)
    {
        foreach (var watcher in all.Values.Where(w => EqualityComparer<TTopic>.Default.Equals(w.Topic, topic)))
        {
            watcher.Tell(news);
        }
    }

    private sealed class Ticket(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
