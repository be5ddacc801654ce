using System.Globalization;
using EmpathyConsole.Intelligence.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace EmpathyConsole.Application.Models;

/// <summary>Reads Console:Model (Kind, Endpoint, Name, TimeoutSeconds, MaxOutputTokens). What is wrong becomes <see cref="ModelSettings.Trouble"/>, never a failed start.</summary>
public static class ModelConfiguration
{
    /// <summary>The environment variable, or user secret, that holds the key. It is read from nowhere else: settings files get copied and shared.</summary>
    public const string KeyName = "EMPATHY_MODEL_KEY";

    private const string Section = "Console:Model";
    private const int ShortestTimeout = 5;
    private const int LongestTimeout = 600;
    private const int FewestTokens = 200;
    private const int MostTokens = 32_000;

    public static ModelSettings Read(IConfigurationRoot configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        if (section["Key"] is not null || section["ApiKey"] is not null)
        {
            return Wrong($"Take the key out of {Section} in the settings: it is read from the environment variable {KeyName} only.");
        }

        var kind = section["Kind"] ?? nameof(ModelKind.None);
        if (kind.Equals(nameof(ModelKind.None), StringComparison.OrdinalIgnoreCase) || kind.Length == 0)
        {
            return ModelSettings.None;
        }

        if (!kind.Equals(nameof(ModelKind.OpenAiCompatible), StringComparison.OrdinalIgnoreCase))
        {
            return Wrong($"{Section}:Kind is neither None nor OpenAiCompatible. Write one of the two.");
        }

        if (!Uri.TryCreate(section["Endpoint"], UriKind.Absolute, out var endpoint) || (endpoint.Scheme != Uri.UriSchemeHttp && endpoint.Scheme != Uri.UriSchemeHttps) || endpoint.UserInfo.Length > 0)
        {
            return Wrong($"{Section}:Endpoint is not an address of a model. Write one like http://localhost:11434/v1, without a name or password in it.");
        }

        if (section["Name"]?.Trim() is not { Length: > 0 and <= 200 } name)
        {
            return Wrong($"{Section}:Name is missing or too long. Write the name of the model to ask.");
        }

        if (Whole(section["TimeoutSeconds"], (int)ModelSettings.DefaultTimeout.TotalSeconds, ShortestTimeout, LongestTimeout) is not { } seconds)
        {
            return Wrong($"{Section}:TimeoutSeconds is not a whole number from {ShortestTimeout} to {LongestTimeout}.");
        }

        if (Whole(section["MaxOutputTokens"], ModelSettings.DefaultMaxOutputTokens, FewestTokens, MostTokens) is not { } tokens)
        {
            return Wrong($"{Section}:MaxOutputTokens is not a whole number from {FewestTokens} to {MostTokens}.");
        }

        var key = new ModelKey(Key(configuration));
        return key.IsPresent && endpoint.Scheme == Uri.UriSchemeHttp && !endpoint.IsLoopback
            ? Wrong($"{Section}:Endpoint is http on another machine, where anybody between could read the key. Use https, or take {KeyName} away if the model needs none.")
            : new(ModelKind.OpenAiCompatible, endpoint, name, TimeSpan.FromSeconds(seconds), tokens, key);
    }

    private static ModelSettings Wrong(string sentence) => ModelSettings.None with { Trouble = sentence };

    private static int? Whole(string? text, int otherwise, int low, int high) =>
        string.IsNullOrWhiteSpace(text) ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= low && n <= high ? n
        : null;

    private static string? Key(IConfigurationRoot configuration)
    {
        foreach (var provider in configuration.Providers.Reverse())
        {
            if ((provider is EnvironmentVariablesConfigurationProvider || provider is JsonConfigurationProvider { Source.Path: "secrets.json" }) && provider.TryGet(KeyName, out var key) && !string.IsNullOrWhiteSpace(key))
            {
                return key;
            }
        }

        return null;
    }
}
