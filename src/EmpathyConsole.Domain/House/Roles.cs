namespace EmpathyConsole.Domain.House;

/// <summary>What a team member may be in a workspace; a member may hold several.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Strategist = 1,
    CxLead = 2,
    Analyst = 4,
    Approver = 8,
    Admin = 16,
    All = Strategist | CxLead | Analyst | Approver | Admin,
}
