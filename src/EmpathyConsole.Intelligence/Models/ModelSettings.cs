namespace EmpathyConsole.Intelligence.Models;

/// <summary>The language model that may write prose, when one is configured.</summary>
/// <param name="Kind">None, the default, opens no connection.</param>
/// <param name="Endpoint">Where the protocol begins, such as http://localhost:11434/v1; null for None.</param>
/// <param name="Name">The model asked for.</param>
/// <param name="Timeout">For one whole answer.</param>
/// <param name="MaxOutputTokens">Longest answer asked for, in the model's tokens.</param>
/// <param name="Key">May be absent: local servers ask for none.</param>
public sealed record ModelSettings(ModelKind Kind, Uri? Endpoint, string Name, TimeSpan Timeout, int MaxOutputTokens, ModelKey Key)
{
    public const int DefaultMaxOutputTokens = 2000;
    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    /// <summary>No model.</summary>
    public static ModelSettings None { get; } = new(ModelKind.None, null, "", DefaultTimeout, DefaultMaxOutputTokens, ModelKey.Absent);

    /// <summary>What is wrong with the settings, in one sentence for whoever runs the console; null when nothing is.</summary>
    public string? Trouble { get; init; }

    /// <summary>Somebody wanted a model, whether or not the settings are right.</summary>
    public bool IsConfigured => Kind != ModelKind.None || Trouble is not null;

    /// <summary>Why no model can be asked; null when one can.</summary>
    public string? WhyNot => Trouble ?? (Kind == ModelKind.None ? "No model is configured. An admin can name one; the guide says how." : null);
}
