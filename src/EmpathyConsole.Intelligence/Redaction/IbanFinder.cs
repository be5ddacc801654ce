using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>IBANs by country, length (SWIFT's registry) and remainder by 97; printed in groups or in one.</summary>
internal static class IbanFinder
{
    private const int Longest = 34;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29CH21CR22CY28CZ24DE22DK18DO28EE20ES24FI18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IS26IT27JO30KW30KZ20LB28LI21LT20LU20LV21MC27MD24ME22MK19MR27MT31MU30NL18NO15PK24PL28PS29PT25QA29RO24RS22SA24SE24SI19SK24SM27TN24TR26UA29VG24XK20"
        .Chunk(4).ToFrozenDictionary(c => new string(c, 0, 2), c => ((c[2] - '0') * 10) + (c[3] - '0'), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(TextScan scan)
    {
        Span<char> iban = stackalloc char[Longest];
        for (var i = 0; i < scan.Count; i++)
        {
            var word = scan.Span(i);
            if (word.Length < 4 || !char.IsAsciiDigit(word[2]) || !char.IsAsciiDigit(word[3]) || !Lengths.TryGetValue(word[..2], out var length))
            {
                continue;
            }

            var filled = 0;
            for (var last = i; last < scan.Count && filled < length; last++)
            {
                if (last > i && scan.GapAfter(last - 1) is not ([' ' or '-' or '\u00a0'] or [' ', ' ']))
                {
                    break;
                }

                foreach (var c in scan.Span(last))
                {
                    if (filled == length || !char.IsAsciiLetterOrDigit(c))
                    {
                        filled = Longest + 1;
                        break;
                    }

                    iban[filled++] = char.ToUpperInvariant(c);
                }

                if (filled == length && CheckDigits.Iban(iban[..length]))
                {
                    scan.Take(scan[i].Start, scan[last].End, PersonalDataKind.Iban);
                    i = last;
                    break;
                }
            }
        }
    }
}
