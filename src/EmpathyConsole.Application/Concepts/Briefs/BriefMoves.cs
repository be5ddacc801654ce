using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Briefs;

/// <summary>Moves a brief along its way.</summary>
internal static class BriefMoves
{
    /// <summary>Moves it; a move the way does not know is a bug and throws, for the desk asks first.</summary>
    public static void Move(this Brief brief, BriefEvent what, DateTimeOffset now)
    {
        var next = BriefFlow.After(brief.State, what) ?? throw new InvalidOperationException($"A brief that is {brief.State} can't go through {what}.");
        if (next != brief.State)
        {
            brief.StateSince = now;
        }

        brief.State = next;
        brief.ChangedAt = now;
        brief.Revision++;
    }
}
