namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What a touchpoint is.</summary>
public enum TouchpointKind
{
    Other = 0,
    Ad = 1,
    Page = 2,
    Form = 3,
    Email = 4,
    Message = 5,
    Chat = 6,
    Call = 7,
    Meeting = 8,
    Event = 9,
    Community = 10,

    /// <summary>A person writes to or calls one customer.</summary>
    Outreach = 11,

    Letter = 12,
    Parcel = 13,
    Document = 14,

    /// <summary>Work between people of the team: a handoff, a review, a report.</summary>
    Internal = 15,
}
