using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Comparing;

/// <summary>What a person said of a pair.</summary>
/// <param name="LeftId">The concept that lay on the left.</param>
/// <param name="RightId">The one on the right.</param>
/// <param name="Choice">Left, right, even or neither.</param>
/// <param name="Done">How many answers the person had given before: a key that was pressed twice is then no second answer.</param>
/// <param name="LookedFor">How long both were looked at, in milliseconds.</param>
/// <param name="Tipped">What tipped it, or null.</param>
public sealed record ComparisonAnswer(long LeftId, long RightId, ComparisonChoice Choice, int Done, long LookedFor, TippedBy? Tipped = null)
{
    /// <summary>The hashes of the words that lay on the table, left and right; null takes them as they are now.</summary>
    public (string Left, string Right)? Seen { get; init; }
}
