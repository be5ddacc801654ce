namespace EmpathyConsole.Application.Inbox;

/// <summary>Why something lies in the inbox.</summary>
public enum InboxKind
{
    Mention = 1,
    ApprovalAsked = 2,
    Approved = 3,
    SentBack = 4,
    Job = 5,
}
