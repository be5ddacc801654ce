namespace EmpathyConsole.Application.Moments;

/// <summary>
/// One keeper of decisions at a time within this program. The database would hold the others back as well, but by asking again
/// after a while; a queue is quicker. Between programs the database's own lock does it.
/// </summary>
internal sealed class DecisionGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
