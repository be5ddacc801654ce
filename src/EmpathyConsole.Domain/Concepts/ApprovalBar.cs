namespace EmpathyConsole.Domain.Concepts;

/// <summary>Who had a hand in the three picks, and so may not approve them.</summary>
/// <param name="Author">The member who wrote the brief.</param>
/// <param name="Pickers">The members who picked, ranked or asked.</param>
/// <param name="Editors">The members who changed a picked concept's words.</param>
/// <param name="Settlers">The members who settled a dispute about a picked concept.</param>
public sealed record ApprovalBar(long Author, IReadOnlyCollection<long> Pickers, IReadOnlyCollection<long> Editors, IReadOnlyCollection<long> Settlers)
{
    /// <summary>Why this member may not approve, or null when nothing speaks against it.</summary>
    public string? Against(long member) =>
        member == Author ? "You wrote this brief. Somebody else has to approve its concepts."
        : Pickers.Contains(member) ? "You picked these concepts. Somebody else has to approve them."
        : Editors.Contains(member) ? "You changed the words of one of these concepts. Somebody else has to approve them."
        : Settlers.Contains(member) ? "You settled a dispute about one of these concepts. Somebody else has to approve them."
        : null;
}
