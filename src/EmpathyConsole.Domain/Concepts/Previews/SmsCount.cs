namespace EmpathyConsole.Domain.Concepts.Previews;

/// <summary>
/// How a text message is sent: a message that needs more than one part is paid and joined part by part. Letters of the GSM alphabet take 7
/// bits, those of its extension two septets; one letter outside of it makes the whole message UCS-2. Source: 3GPP TS 23.038 and 23.040.
/// </summary>
/// <param name="Gsm">Whether the GSM alphabet holds it; else UCS-2.</param>
/// <param name="Units">Septets, or UTF-16 units.</param>
/// <param name="Parts">How many parts; 0 for an empty message.</param>
/// <param name="Room">Units left in the last part.</param>
/// <param name="Outside">The first letter outside the GSM alphabet, or empty.</param>
public sealed record SmsCount(bool Gsm, int Units, int Parts, int Room, string Outside)
{
    public const int OneGsm = 160;
    public const int EachGsm = 153;
    public const int OneUcs = 70;
    public const int EachUcs = 67;

    private const string Alphabet =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    public static SmsCount Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || !(Alphabet + Extension).Contains((char)rune.Value, StringComparison.Ordinal))
            {
                return Cut(false, text.EnumerateRunes().Select(r => r.Utf16SequenceLength), OneUcs, EachUcs, rune.ToString());
            }
        }

        return Cut(true, text.Select(c => Extension.Contains(c, StringComparison.Ordinal) ? 2 : 1), OneGsm, EachGsm, "");
    }

    /// <summary>A letter of two units is never parted: it begins the next part.</summary>
    private static SmsCount Cut(bool gsm, IEnumerable<int> letters, int one, int each, string outside)
    {
        var sizes = letters.ToList();
        var units = sizes.Sum();
        if (units <= one)
        {
            return new(gsm, units, units == 0 ? 0 : 1, one - units, outside);
        }

        var (parts, used) = (1, 0);
        foreach (var size in sizes)
        {
            (parts, used) = used + size > each ? (parts + 1, size) : (parts, used + size);
        }

        return new(gsm, units, parts, each - used, outside);
    }
}
