using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EmpathyConsole.Application.Jobs;

/// <summary>The newest progress of every job this process knows, and who watches it.</summary>
internal sealed class JobBoard
{
    private readonly ConcurrentDictionary<long, JobProgress> newest = new();
    private readonly ConcurrentDictionary<long, ConcurrentDictionary<Guid, Channel<JobProgress>>> watchers = new();

    public JobProgress? Newest(long jobId) => newest.GetValueOrDefault(jobId);

    public void Show(JobProgress progress)
    {
        newest[progress.JobId] = progress;
        if (watchers.TryGetValue(progress.JobId, out var channels))
        {
            foreach (var channel in channels.Values)
            {
                channel.Writer.TryWrite(progress);
            }
        }
    }

    public void Forget(long jobId) => newest.TryRemove(jobId, out _);

    public (Guid Ticket, ChannelReader<JobProgress> Reader) Watch(long jobId)
    {
        // one slot: a slow watcher sees the newest, not a queue of the past
        var channel = Channel.CreateBounded<JobProgress>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var ticket = Guid.NewGuid();
        watchers.GetOrAdd(jobId, _ => new())[ticket] = channel;
        return (ticket, channel.Reader);
    }

    public void Unwatch(long jobId, Guid ticket)
    {
        if (watchers.TryGetValue(jobId, out var channels))
        {
            channels.TryRemove(ticket, out _);
            if (channels.IsEmpty)
            {
                watchers.TryRemove(jobId, out _);
            }
        }
    }
}
