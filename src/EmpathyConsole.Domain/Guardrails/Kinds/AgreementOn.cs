namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>What the texts of one campaign have to agree on.</summary>
public enum AgreementOn
{
    /// <summary>Prices in one currency, for one period.</summary>
    Price = 1,

    /// <summary>Discounts in percent.</summary>
    Discount = 2,

    /// <summary>When the offer begins or ends.</summary>
    Date = 3,

    /// <summary>What is promised: delivery, returns, trial, commitment.</summary>
    Promise = 4,

    /// <summary>How the reader is spoken to: stiff or easy, pressing or unhurried.</summary>
    Tone = 5,
}
