using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Domain.Friction.Sites;

/// <summary>Where a page comes from, as browsers write it in the header Origin: scheme, host and port, nothing else.</summary>
public static class SiteOrigin
{
    private const string Example = "https://shop.example";

    /// <summary>
    /// "https://Shop.example:443/" is "https://shop.example". A path, a name and password, a star, or plain http to another machine is invalid,
    /// and the sentence says what to write.
    /// </summary>
    public static Result<string> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = text.Trim();
        if (clean.Contains('*', StringComparison.Ordinal))
        {
            return No($"'{Short(clean)}' holds a star. Name each origin by itself, like {Example}.");
        }

        if (!Uri.TryCreate(clean, UriKind.Absolute, out var address) || address.Host.Length == 0 || address.Scheme is not ("https" or "http"))
        {
            return No($"'{Short(clean)}' is no origin. Write scheme and host, like {Example}.");
        }

        if (address.UserInfo.Length > 0 || address.PathAndQuery is not "/" || address.Fragment.Length > 0)
        {
            return No($"'{Short(clean)}' is more than an origin. Write {Of(address)}: it holds for every page there.");
        }

        return address.Scheme == "http" && !address.IsLoopback
            ? No($"'{Short(clean)}' goes over plain http, where anybody on the way reads along. Use https; http is for this machine's own names only.")
            : Of(address);
    }

    private static string Of(Uri address)
    {
        var host = address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
        return FormattableString.Invariant($"{address.Scheme}://{host}{(address.IsDefaultPort ? "" : ":" + address.Port)}");
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "...";

    private static Problem No(string sentence) => Problem.Invalid(sentence, "origins");
}
