namespace EmpathyConsole.Domain.House;

/// <summary>Who asks a desk for something: a team member, an API key, a site key, or the command line, in one workspace.</summary>
/// <param name="Workspace">The workspace everything is read from and written to.</param>
/// <param name="Kind">What kind of caller.</param>
/// <param name="Id">The team member's or key's id, of its kind; 0 for the command line.</param>
/// <param name="Name">As shown in the record.</param>
/// <param name="Roles">A member's roles; the command line holds all.</param>
/// <param name="Scopes">A key's scopes.</param>
public sealed record Caller(long Workspace, CallerKind Kind, long Id, string Name, Roles Roles, Scopes Scopes = Scopes.None)
{
    private bool HoldsScopes => Kind is CallerKind.Key or CallerKind.Site;

    /// <summary>Whoever can open the data file from a terminal may do everything; approvals still need a second person.</summary>
    public static Caller CommandLine(long workspace) => new(workspace, CallerKind.CommandLine, 0, "command line", Roles.All);

    /// <summary>Whether the table of rights lets this caller do it.</summary>
    public bool May(Operation operation) =>
        HoldsScopes ? Rights.Allows(Scopes, operation) : Rights.Allows(Roles, operation);

    /// <summary>Null when allowed, else the refusal to return.</summary>
    public Problem? Refusal(Operation operation)
    {
        if (May(operation))
        {
            return null;
        }

        var right = Rights.Of(operation);
        return HoldsScopes
            ? Problem.Forbidden(right.Scope == Scopes.None ? $"An API key may not {right.Sentence}." : $"This key may not {right.Sentence}: it needs the scope '{right.Scope.ToString().ToLowerInvariant()}'.")
            : Problem.Forbidden($"You may not {right.Sentence}. It needs the role {RoleNames.List(right.Roles)}.");
    }
}
