namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>A link that was just made.</summary>
/// <param name="Id">The link.</param>
/// <param name="Token">256 random bits; said this once and kept nowhere.</param>
/// <param name="EndsAt">Until when it opens.</param>
public sealed record NewShare(long Id, string Token, DateTimeOffset EndsAt)
{
    /// <summary>The address below the console's own.</summary>
    public string Path => "/shared/journeys/" + Token;

    // a record would print its token wherever it is logged
    public override string ToString() => FormattableString.Invariant($"NewShare {Id}");
}
