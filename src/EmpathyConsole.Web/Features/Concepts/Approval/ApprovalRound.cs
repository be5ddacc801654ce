using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Web.Features.Concepts.Approval;

/// <summary>One decision as it was made: about all of the three at once, so that it is read once.</summary>
/// <param name="Words">"approved", "sent back", or why an approval ended.</param>
/// <param name="About">The headline, or how many.</param>
/// <param name="Reason">What was said with it; may be empty.</param>
public sealed record ApprovalRound(DateTimeOffset At, string By, string Words, string About, string Reason)
{
    /// <summary>Newest first, as the lines are.</summary>
    public static IReadOnlyList<ApprovalRound> Of(IReadOnlyList<ApprovalLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return
        [
            .. lines.GroupBy(l => (l.At, l.By, Words: Said(l), l.Reason)).Select(g => new ApprovalRound(
                g.Key.At, g.Key.By, g.Key.Words, g.Count() switch { 1 => g.First().Headline, 3 => "all three", var n => $"{n} of the three" }, g.Key.Reason)),
        ];
    }

    // whether three were sent back long ago no longer matters; that an approval has ended does
    private static string Said(ApprovalLine line) =>
        line.Decision == ApprovalDecision.SendBack ? "sent back" : line.Ended is { Length: > 0 } ended ? $"approved, ended: {ended}" : "approved";
}
