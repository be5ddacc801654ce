using EmpathyConsole.Intelligence.Models;

namespace EmpathyConsole.Application.Models;

/// <summary>What an admin fills in to connect a model. There is no key in it: keys come from the environment only.</summary>
public sealed record ModelForm
{
    public ModelKind Kind { get; init; }

    /// <summary>http or https; may be empty for Anthropic, whose own address is taken then.</summary>
    public string Address { get; init; } = "";

    /// <summary>The model's name as its server knows it, 1 to 200 characters.</summary>
    public string Model { get; init; } = "";

    /// <summary>For one whole answer, 5 to 600.</summary>
    public int TimeoutSeconds { get; init; } = (int)ModelSettings.DefaultTimeout.TotalSeconds;

    /// <summary>Longest answer in the model's tokens, 200 to 32,000.</summary>
    public int MaxOutputTokens { get; init; } = ModelSettings.DefaultMaxOutputTokens;

    /// <summary>How often a call is made again where a short wait may help, 0 to 5.</summary>
    public int Retries { get; init; } = ModelSettings.DefaultRetries;

    /// <summary>Tokens one run may use, sent and returned, 1,000 to 20,000,000.</summary>
    public int TokenBudget { get; init; } = ModelSettings.DefaultTokenBudget;

    /// <summary>How many answers are waited for at once, 1 to 8.</summary>
    public int Concurrency { get; init; } = ModelSettings.DefaultConcurrency;
}
