using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Brand;

/// <summary>A fact about an offer that an urgency or scarcity claim must rest on.</summary>
public sealed class OfferFact : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The fact as a sentence.</summary>
    public string Statement { get; set; } = "";

    public DateTimeOffset? EndsAt { get; set; }

    public int? StockLeft { get; set; }
}
