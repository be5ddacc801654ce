namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>What a claim must rest on.</summary>
public enum EvidenceKind
{
    /// <summary>An offer fact with an end that is still ahead.</summary>
    OfferEnd = 1,

    /// <summary>An offer fact with stock left, below a number.</summary>
    StockLeft = 2,

    /// <summary>A story whose teller's consent stands.</summary>
    Story = 3,
}
