using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A batch that is not sealed yet, in memory.</summary>
internal sealed record TailBatch(long Id, IReadOnlyList<SignalBlock> Blocks)
{
    /// <summary>Signals in it.</summary>
    public int Count { get; } = Blocks.Sum(b => b.Count);
}
