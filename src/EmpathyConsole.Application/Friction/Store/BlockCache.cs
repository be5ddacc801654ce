using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>Segments that were read, in memory; the longest unused go first. From any thread.</summary>
/// <param name="mostBytes">How much they may take.</param>
internal sealed class BlockCache(long mostBytes)
{
    private readonly Lock turn = new();
    private readonly Dictionary<long, LinkedListNode<(long Id, SignalBlock Block)>> nodes = [];
    private readonly LinkedList<(long Id, SignalBlock Block)> order = new();
    private long bytes;

    /// <summary>Bytes held.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    public SignalBlock? Find(long id)
    {
        lock (turn)
        {
            if (!nodes.TryGetValue(id, out var node))
            {
                return null;
            }

            order.Remove(node);
            order.AddLast(node);
            return node.Value.Block;
        }
    }

    public void Keep(long id, SignalBlock block)
    {
        lock (turn)
        {
            if (nodes.ContainsKey(id))
            {
                return;
            }

            nodes[id] = order.AddLast((id, block));
            bytes += block.Bytes;
            while (bytes > mostBytes && order.First is { } oldest && oldest.Value.Id != id)
            {
                Drop(oldest);
            }
        }
    }

    /// <summary>Forgets segments that are gone.</summary>
    public void Forget(IEnumerable<long> ids)
    {
        lock (turn)
        {
            foreach (var id in ids)
            {
                if (nodes.TryGetValue(id, out var node))
                {
                    Drop(node);
                }
            }
        }
    }

    private void Drop(LinkedListNode<(long Id, SignalBlock Block)> node)
    {
        order.Remove(node);
        nodes.Remove(node.Value.Id);
        bytes -= node.Value.Block.Bytes;
    }
}
