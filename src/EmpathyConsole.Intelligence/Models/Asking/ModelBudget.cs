namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>The tokens one piece of work may use. Where a server does not count, four characters are taken for a token.</summary>
/// <param name="most">In all, sent and returned.</param>
public sealed class ModelBudget(long most)
{
    private const int SignsPerToken = 4;
    private long input;
    private long output;

    /// <summary>Sent so far.</summary>
    public long Input => Interlocked.Read(ref input);

    /// <summary>Returned so far.</summary>
    public long Output => Interlocked.Read(ref output);

    public bool IsSpent => Input + Output >= most;

    /// <summary>For work that is not counted.</summary>
    public static ModelBudget Unlimited() => new(long.MaxValue);

    internal void Add(long counted, int signs, long countedBack, int signsBack)
    {
        Interlocked.Add(ref input, counted > 0 ? counted : signs / SignsPerToken);
        Interlocked.Add(ref output, countedBack > 0 ? countedBack : signsBack / SignsPerToken);
    }
}
