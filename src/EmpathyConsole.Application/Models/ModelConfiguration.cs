using System.Globalization;
using EmpathyConsole.Intelligence.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace EmpathyConsole.Application.Models;

/// <summary>
/// Reads Console:Model (Kind, Endpoint, Name, TimeoutSeconds, MaxOutputTokens, Retries, TokenBudget, Concurrency, KeyHosts).
/// What is wrong becomes <see cref="ModelSettings.Trouble"/>, never a failed start.
/// </summary>
public static class ModelConfiguration
{
    /// <summary>The environment variable, or user secret, that holds the key. It is read from nowhere else: settings files get copied and shared.</summary>
    public const string KeyName = "EMPATHY_MODEL_KEY";

    private const string Section = "Console:Model";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["kind"] = "Kind",
        ["address"] = "Endpoint",
        ["model"] = "Name",
        ["timeoutSeconds"] = "TimeoutSeconds",
        ["maxOutputTokens"] = "MaxOutputTokens",
        ["retries"] = "Retries",
        ["tokenBudget"] = "TokenBudget",
        ["concurrency"] = "Concurrency",
    };

    public static ModelDefaults Read(IConfigurationRoot configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        var keys = Keys(configuration, section);
        if (section["Key"] is not null || section["ApiKey"] is not null)
        {
            return Wrong(keys, $"Take the key out of {Section} in the settings: it is read from the environment variable {KeyName} only.");
        }

        var kind = section["Kind"] is { Length: > 0 } text ? text : nameof(ModelKind.None);
        if (!Enum.TryParse<ModelKind>(kind, ignoreCase: true, out var known) || !Enum.IsDefined(known) || char.IsAsciiDigit(kind[0]))
        {
            return Wrong(keys, $"{Section}:Kind is none of None, OpenAiCompatible and Anthropic. Write one of the three.");
        }

        var form = new ModelForm { Kind = known, Address = section["Endpoint"] ?? "", Model = section["Name"] ?? "" };
        form = form with
        {
            TimeoutSeconds = Whole(section["TimeoutSeconds"], form.TimeoutSeconds),
            MaxOutputTokens = Whole(section["MaxOutputTokens"], form.MaxOutputTokens),
            Retries = Whole(section["Retries"], form.Retries),
            TokenBudget = Whole(section["TokenBudget"], form.TokenBudget),
            Concurrency = Whole(section["Concurrency"], form.Concurrency),
        };
        var made = ModelCheck.Of(form, keys);
        return made.Succeeded ? new(made.Value, keys) : Wrong(keys, $"{Section}:{Names[made.Problem.Field!]} is wrong. {made.Problem.Sentence}");
    }

    private static ModelDefaults Wrong(ModelKeys keys, string sentence) => new(ModelSettings.None with { Trouble = sentence }, keys);

    // what is no number becomes one that no range holds
    private static int Whole(string? text, int otherwise) =>
        string.IsNullOrWhiteSpace(text) ? otherwise : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1;

    /// <summary>A configured address is where the key goes, and nowhere else unless hosts are named.</summary>
    private static ModelKeys Keys(IConfigurationRoot configuration, IConfigurationSection section)
    {
        List<string> hosts = [.. (section["KeyHosts"] ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries)];
        if (Uri.TryCreate(section["Endpoint"], UriKind.Absolute, out var endpoint))
        {
            hosts.Add(endpoint.Host);
        }

        return new(new(Key(configuration)), hosts);
    }

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
