namespace EmpathyConsole.Application.Friction.Store;

/// <summary>What memory holds of one workspace's signals.</summary>
internal sealed class SignalShelf(long workspace)
{
    private readonly Lock turn = new();

    public long Workspace { get; } = workspace;

    public SignalWords Words { get; } = new();

    /// <summary>The keys of days that were written to lately; only the writer looks.</summary>
    public DayKeyring Keys { get; } = new();

    /// <summary>The version whose signals <see cref="Keys"/> knows.</summary>
    public long KeysVersion { get; set; }

    public ShelfView View { get; private set; } = ShelfView.Empty;

    /// <summary>Takes a view unless a newer one is there.</summary>
    public void Show(ShelfView view)
    {
        lock (turn)
        {
            if (view.Version > View.Version || (view.Version == View.Version && view.Generation >= View.Generation))
            {
                View = view;
            }
        }
    }
}
