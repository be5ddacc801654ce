using static EmpathyConsole.Domain.Concepts.BriefEvent;
using static EmpathyConsole.Domain.Concepts.BriefState;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>The way of a brief as one table: what may happen in which state, and where it leads.</summary>
public static class BriefFlow
{
    private static readonly Dictionary<(BriefState From, BriefEvent What), BriefState> Table = new()
    {
        [(Draft, RunStarted)] = Running,
        [(Running, RunEnded)] = Triage,
        [(Running, RunEndedEmpty)] = Draft,
        [(Triage, RunStarted)] = Running,
        [(Running, RunEndedWithPicks)] = Finals,
        [(Triage, Picked)] = Finals,
        [(Finals, RunStarted)] = Running,
        [(Finals, Picked)] = Finals,
        [(Finals, Unpicked)] = Triage,
        [(Finals, PickEdited)] = Finals,
        [(Finals, ApprovalAsked)] = WaitingForApproval,
        [(WaitingForApproval, SentBack)] = Finals,
        [(WaitingForApproval, Approved)] = Done,

        // whoever approves must see the words as they are now, so a change takes the question back
        [(WaitingForApproval, PickEdited)] = Finals,
        [(WaitingForApproval, Picked)] = Finals,
        [(WaitingForApproval, Unpicked)] = Triage,
        [(Done, PickEdited)] = Finals,
        [(Done, Picked)] = Finals,
        [(Done, Unpicked)] = Triage,
    };

    /// <summary>The state it leads to, or null when it may not happen now.</summary>
    public static BriefState? After(BriefState state, BriefEvent what) => Table.TryGetValue((state, what), out var next) ? next : null;

    /// <summary>Whether it may happen now.</summary>
    public static bool May(BriefState state, BriefEvent what) => Table.ContainsKey((state, what));

    /// <summary>Whether the brief's own words may be changed: concepts that exist were written from them.</summary>
    public static bool MayEdit(BriefState state) => state == Draft;

    /// <summary>Whether concepts may be given verdicts. They may be while the writer is still at work.</summary>
    public static bool MayTriage(BriefState state) => state is Running or Triage or Finals;

    /// <summary>The state in words.</summary>
    public static string Words(BriefState state) => state switch
    {
        Draft => "Draft",
        Running => "Being written",
        Triage => "In triage",
        Finals => "In the finals",
        WaitingForApproval => "Waiting for approval",
        Done => "Approved",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };
}
