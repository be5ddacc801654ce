using System.Security.Cryptography;
using EmpathyConsole.Application.Data;
using Microsoft.AspNetCore.DataProtection;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>Makes secrets and keeps them encrypted.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider provider)
{
    private const string Mark = "ws_";
    private readonly IDataProtector protector = provider.CreateProtector("EmpathyConsole.Webhooks.1");

    public (string Secret, string Kept) Make()
    {
        var secret = Mark + Secrets.New();
        return (secret, protector.Protect(secret));
    }

    /// <summary>Null when the keys that encrypted it are gone.</summary>
    public string? Read(string kept)
    {
        try
        {
            return protector.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
