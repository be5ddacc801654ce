using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Parts;

/// <summary>
/// One thing a page loads: nothing for 300 ms, then a skeleton; the newest load wins and cancels the one before; a failure keeps its
/// sentence and can be tried again. Dispose it with the page.
/// </summary>
public sealed class Loading<T>(Action changed) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private CancellationTokenSource? current;
    private Func<CancellationToken, Task<Result<T>>>? last;

    public bool HasValue { get; private set; }

    public T? Value { get; private set; }

    /// <summary>Why it did not come, for a person.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether it is refused to this role: trying again would not help.</summary>
    public bool IsRefused { get; private set; }

    public bool ShowsSkeleton { get; private set; }

    /// <summary>Whether a load is under way (the old value may still be shown).</summary>
    public bool IsBusy { get; private set; }

    /// <summary>Loads; cancels the load before. Its result is dropped when a newer load has begun.</summary>
    public async Task LoadAsync(Func<CancellationToken, Task<Result<T>>> load)
    {
        last = load;
        if (current is not null)
        {
            await current.CancelAsync();
        }

        var mine = current = new();
        (Problem, IsRefused, IsBusy) = (null, false, true);
        var loading = load(mine.Token);
        if (!HasValue && await Task.WhenAny(loading, Task.Delay(Patience, CancellationToken.None)) != loading && mine == current)
        {
            ShowsSkeleton = true;
            changed();
        }

        try
        {
            var result = await loading;
            if (mine != current)
            {
                return;
            }

            (HasValue, Value, Problem) = result.Succeeded ? (true, result.Value, null) : (HasValue, Value, result.Problem.Sentence);
            IsRefused = result.Problem?.Kind == ProblemKind.Forbidden;
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return;
        }

        (ShowsSkeleton, IsBusy) = (false, false);
        changed();
    }

    /// <summary>The same load again.</summary>
    public Task RetryAsync() => last is null ? Task.CompletedTask : LoadAsync(last);

    /// <summary>Shows a value at once, for changes made on the page.</summary>
    public void Set(T value)
    {
        // what is still being loaded was read before this and must not take its place
        current?.Cancel();
        current = null;
        (HasValue, Value, Problem, ShowsSkeleton, IsBusy) = (true, value, null, false, false);
    }

    public void Dispose()
    {
        current?.Cancel();
        current?.Dispose();
    }
}
