using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>Everything a text says that the other texts of its campaign have to agree with.</summary>
internal static class CampaignClaims
{
    /// <summary>A text that names more prices than this is a catalogue; the rest of it is not held against anything.</summary>
    private const int MostOfOneSort = 100;

    private static readonly ClaimPattern[] Patterns = [.. MoneyClaims.All, .. DateClaims.All, .. PromiseClaims.All, .. ToneClaims.All];

    // a campaign's texts are held against each other one by one; each is read once
    private static readonly ConditionalWeakTable<CopySibling, IReadOnlyList<CampaignClaim>> Known = [];

    public static IReadOnlyList<CampaignClaim> Of(CopySibling sibling) => Known.GetValue(sibling, s => In(s.Text));

    /// <summary>In order of topic as written above; of two that overlap in one topic the first read counts ("no hurry" is no "hurry").</summary>
    public static IReadOnlyList<CampaignClaim> In(string text)
    {
        List<CampaignClaim> claims = [];
        foreach (var claim in Patterns.SelectMany(p => p.In(text).Take(MostOfOneSort)))
        {
            if (!claims.Exists(c => c.On == claim.On && c.Start < claim.Start + claim.Length && claim.Start < c.Start + c.Length))
            {
                claims.Add(claim);
            }
        }

        return claims;
    }
}
