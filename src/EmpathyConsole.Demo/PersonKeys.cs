using System.Globalization;

namespace EmpathyConsole.Demo;

/// <summary>Pseudonymous keys of the demo's customers.</summary>
internal static class PersonKeys
{
    /// <summary>Everybody who ever left a signal.</summary>
    public const int Population = 7000;

    /// <summary>Those with consents, tickets and exposures: the first, who are also the busiest.</summary>
    public const int Known = 400;

    /// <summary>"p-07f31". An odd multiplier modulo 2^20 gives each index a key of its own.</summary>
    public static string Of(int index) => "p-" + (((index + 1L) * 524_287 * 3 % 1_048_576) ^ 0x07f31).ToString("x5", CultureInfo.InvariantCulture);
}
