namespace EmpathyConsole.Domain.House;

/// <summary>Roles in words.</summary>
public static class RoleNames
{
    /// <summary>Each single role, in the order they are shown.</summary>
    public static IReadOnlyList<Roles> Each { get; } = [Roles.Strategist, Roles.CxLead, Roles.Analyst, Roles.Approver, Roles.Admin];

    /// <summary>"CX lead".</summary>
    public static string Of(Roles role) => role == Roles.CxLead ? "CX lead" : role.ToString();

    /// <summary>"Strategist or CX lead".</summary>
    public static string List(Roles roles) => Join(roles, " or ");

    /// <summary>"Strategist and CX lead".</summary>
    public static string And(Roles roles) => Join(roles, " and ");

    private static string Join(Roles roles, string last)
    {
        var names = Each.Where(r => roles.HasFlag(r)).Select(Of).ToList();
        return names.Count < 2 ? string.Concat(names) : string.Join(", ", names.SkipLast(1)) + last + names[^1];
    }
}
