using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.House;

/// <summary>Named things a person can jump to with Ctrl+K. Every room may register one.</summary>
public interface IGoToSource
{
    /// <summary>At most <paramref name="limit"/> things whose name holds the text (case ignored).</summary>
    Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation);
}
