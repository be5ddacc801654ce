using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts.Handover;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>A workspace's own words of disclosure; without a row the usual ones hold.</summary>
public sealed class Disclosure : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public DisclosureWords Words { get; set; } = DisclosureWords.Usual;

    public int Revision { get; set; }
}
