namespace EmpathyConsole.Intelligence.Models;

/// <summary>The language model that may write, when one is configured, and the limits it is asked within.</summary>
/// <param name="Kind">None, the default, opens no connection.</param>
/// <param name="Endpoint">Where the protocol begins, such as http://localhost:11434/v1; null for None.</param>
/// <param name="Name">The model asked for.</param>
/// <param name="Timeout">For one whole answer.</param>
/// <param name="MaxOutputTokens">Longest answer asked for, in the model's tokens.</param>
/// <param name="Key">May be absent: local servers ask for none.</param>
public sealed record ModelSettings(ModelKind Kind, Uri? Endpoint, string Name, TimeSpan Timeout, int MaxOutputTokens, ModelKey Key)
{
    public const int DefaultMaxOutputTokens = 4000;
    public const int DefaultRetries = 2;
    public const int DefaultTokenBudget = 400_000;
    public const int DefaultConcurrency = 2;
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(120);

    /// <summary>No model.</summary>
    public static ModelSettings None { get; } = new(ModelKind.None, null, "", DefaultTimeout, DefaultMaxOutputTokens, ModelKey.Absent);

    /// <summary>How often a call is made again where a short wait may help, 0 to 5.</summary>
    public int Retries { get; init; } = DefaultRetries;

    /// <summary>Tokens a run may use in all, sent and returned.</summary>
    public int TokenBudget { get; init; } = DefaultTokenBudget;

    /// <summary>How many answers are waited for at once, 1 to 8.</summary>
    public int Concurrency { get; init; } = DefaultConcurrency;

    /// <summary>Longest silence once an answer has begun.</summary>
    public TimeSpan Stall { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest wait a server may ask for; a longer one ends the asking.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait before the first retry where the server names none; it doubles.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What is wrong with the settings, in one sentence for whoever runs the console; null when nothing is.</summary>
    public string? Trouble { get; init; }

    /// <summary>Somebody wanted a model, whether or not the settings are right.</summary>
    public bool IsConfigured => Kind != ModelKind.None || Trouble is not null;

    /// <summary>Why no model can be asked; null when one can.</summary>
    public string? WhyNot => Trouble ?? (Kind == ModelKind.None ? "No model is configured. An admin can name one in the settings, under Language model." : null);
}
