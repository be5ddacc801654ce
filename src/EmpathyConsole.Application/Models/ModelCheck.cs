using System.Globalization;
using System.Net;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models;

namespace EmpathyConsole.Application.Models;

/// <summary>Makes settings of what was filled in or configured, or says what is wrong with it.</summary>
internal static class ModelCheck
{
    public const int ShortestTimeout = 5;
    public const int LongestTimeout = 600;
    public const int FewestTokens = 200;
    public const int MostTokens = 32_000;
    public const int MostRetries = 5;
    public const int SmallestBudget = 1_000;
    public const int LargestBudget = 20_000_000;
    public const int MostAtOnce = 8;

    private const string AnthropicAddress = "https://api.anthropic.com/";

    public static Result<ModelSettings> Of(ModelForm form, ModelKeys keys)
    {
        if (form.Kind == ModelKind.None)
        {
            return ModelSettings.None;
        }

        if (!Enum.IsDefined(form.Kind))
        {
            return Problem.Invalid("Choose none, an OpenAI-compatible server or Anthropic.", "kind");
        }

        if (Address(form) is not { } address)
        {
            return Problem.Invalid("This is not the address of a model. Write one like http://localhost:11434/v1, without a name, a password or a question mark in it.", "address");
        }

        if (IPAddress.TryParse(address.DnsSafeHost, out var ip) && ModelClients.IsLinkLocal(ip))
        {
            return Problem.Invalid("This address is where a machine keeps its own secrets; no model answers there. Write the address of the model.", "address");
        }

        if (form.Model.Trim() is not { Length: > 0 and <= 200 } name || name.Any(char.IsControl))
        {
            return Problem.Invalid("Write the name of the model to ask, as its server knows it, in 1 to 200 characters.", "model");
        }

        if ((Range(form.TimeoutSeconds, ShortestTimeout, LongestTimeout, "The timeout", "seconds", "timeoutSeconds")
            ?? Range(form.MaxOutputTokens, FewestTokens, MostTokens, "The longest answer", "tokens", "maxOutputTokens")
            ?? Range(form.Retries, 0, MostRetries, "The number of retries", "", "retries")
            ?? Range(form.TokenBudget, SmallestBudget, LargestBudget, "The budget of a run", "tokens", "tokenBudget")
            ?? Range(form.Concurrency, 1, MostAtOnce, "The number of calls at once", "", "concurrency")) is { } wrong)
        {
            return wrong;
        }

        var key = keys.For(address);
        return key.IsPresent && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback
            ? Problem.Invalid($"The address is http on another machine, where anybody between could read the key. Use https, or take {ModelConfiguration.KeyName} away if the model needs none.", "address")
            : new ModelSettings(form.Kind, address, name, TimeSpan.FromSeconds(form.TimeoutSeconds), form.MaxOutputTokens, key)
            {
                Retries = form.Retries,
                TokenBudget = form.TokenBudget,
                Concurrency = form.Concurrency,
            };
    }

    public static ModelForm Form(ModelSettings settings) => new()
    {
        Kind = settings.Kind,
        Address = settings.Endpoint?.AbsoluteUri ?? "",
        Model = settings.Name,
        TimeoutSeconds = (int)settings.Timeout.TotalSeconds,
        MaxOutputTokens = settings.MaxOutputTokens,
        Retries = settings.Retries,
        TokenBudget = settings.TokenBudget,
        Concurrency = settings.Concurrency,
    };

    private static Uri? Address(ModelForm form)
    {
        var text = form.Kind == ModelKind.Anthropic && string.IsNullOrWhiteSpace(form.Address) ? AnthropicAddress : form.Address.Trim();
        return text.Length <= 500 && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0 && address.Host.Length > 0
            ? address
            : null;
    }

    private static Problem? Range(int value, int low, int high, string what, string unit, string field) => value >= low && value <= high
        ? null
        : Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{what} is a whole number from {low:N0} to {high:N0}{(unit.Length > 0 ? " " + unit : "")}."), field);
}
