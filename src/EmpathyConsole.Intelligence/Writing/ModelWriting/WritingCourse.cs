using EmpathyConsole.Intelligence.Models.Failures;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>Decides what to ask for next, and when to stop.</summary>
internal sealed class WritingCourse(int wanted, int firstCall, int concurrency, int mostFailures, int mostDry)
{
    private int calls = firstCall;
    private int underWay;
    private int failures;
    private int dry;
    private bool shorter;

    /// <summary>How many are still wanted.</summary>
    public int Missing { get; private set; } = wanted;

    /// <summary>Why no more is asked for, or null.</summary>
    public ModelFailure? Failure { get; private set; }

    /// <summary>The next call, or null when there is none to make now.</summary>
    public (int Call, int Count)? Next(int running, int each, int fewest)
    {
        // what is under way is taken to come; what does not is asked for afterwards
        var open = Missing - underWay;
        if (Failure is not null || dry >= mostDry || running >= concurrency || open <= 0)
        {
            return null;
        }

        var count = Math.Min(open, shorter ? Math.Max(fewest, each / 3) : each);
        underWay += count;
        return (calls++, count);
    }

    public void Took(ChunkResult result, int fresh)
    {
        underWay -= result.Asked;
        Missing = Math.Max(0, Missing - fresh);
        dry = fresh > 0 ? 0 : dry + 1;
        if (result.Failure is not { } failure)
        {
            failures = 0;
            return;
        }

        shorter |= failure.Kind == ModelFailureKind.Truncated;
        failures = fresh > 0 ? 0 : failures + 1;

        // another call may go well after a refusal or a bad answer; after these it would not
        var lasting = failure.Kind is ModelFailureKind.Auth or ModelFailureKind.RateLimited or ModelFailureKind.Unavailable or ModelFailureKind.Timeout or ModelFailureKind.OverBudget;
        if (lasting || failures >= mostFailures)
        {
            Failure ??= failure;
        }
    }
}
