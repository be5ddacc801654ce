using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>The header that proves a delivery comes from here: "t=1781946000,v1=9f86...", HMAC-SHA256 in hex over "1781946000." and the body.</summary>
public static class WebhookSignature
{
    public const string Header = "Empathy-Signature";

    public static string Of(string secret, DateTimeOffset at, string body)
    {
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v1={Convert.ToHexStringLower(hash)}";
    }
}
