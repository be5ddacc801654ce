using System.Security.Cryptography;
using System.Text;

namespace EmpathyConsole.Application.Data;

/// <summary>Random tokens and the hashes kept of them.</summary>
internal static class Secrets
{
    /// <summary>256 random bits, URL-safe.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>SHA-256, lower-case hex. No slow hash is needed for 256 random bits.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
