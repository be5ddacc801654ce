using System.Diagnostics.CodeAnalysis;
using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A living library: quotes that belong together, in an order, with notes. Briefs and journeys point at it.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "A collection is what the people of the room call it.")]
public sealed class QuoteCollection : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string About { get; set; } = "";

    /// <summary>Out of the lists, still there by its link.</summary>
    public bool Archived { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public string ChangedByName { get; set; } = "";

    /// <summary>Counts changes of name, purpose and place.</summary>
    public int Revision { get; set; }
}
