using System.Globalization;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>The sums that tell a real number from any other. All take bare digits, or digits and capitals, and never throw.</summary>
internal static class CheckDigits
{
    private static readonly byte[] VerhoeffTurns = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

    /// <summary>Luhn 1960: from the right, every second digit doubled, digits of the products added.</summary>
    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var add = i % 2 == 1 ? digit * 2 : digit;
            sum += add > 9 ? add - 9 : add;
        }

        return digits.Length > 1 && sum % 10 == 0;
    }

    /// <summary>ISO 13616: the first four to the end, letters as 10 to 35, the remainder by 97 is 1.</summary>
    public static bool Iban(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + (c - '0')) % 97 : ((rest * 100) + (c - 'A' + 10)) % 97;
        }

        return rest == 1;
    }

    /// <summary>French NIR: 13 digits and the key 97 - n mod 97.</summary>
    public static bool Nir(ReadOnlySpan<char> d) =>
        d.Length == 15 && d[0] is '1' or '2' && long.TryParse(d[..13], NumberStyles.None, CultureInfo.InvariantCulture, out var n) && int.TryParse(d[13..], NumberStyles.None, CultureInfo.InvariantCulture, out var key) && key == 97 - (n % 97);

    /// <summary>German tax number: ISO 7064, MOD 11,10.</summary>
    public static bool GermanTax(ReadOnlySpan<char> d)
    {
        if (d.Length != 11 || d[0] == '0')
        {
            return false;
        }

        var product = 10;
        for (var i = 0; i < 10; i++)
        {
            var sum = (d[i] - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == d[10] - '0';
    }

    /// <summary>Spanish DNI and NIE: the letter stands for the number's remainder by 23; X, Y, Z of a NIE are 0, 1, 2.</summary>
    public static bool Spanish(ReadOnlySpan<char> id)
    {
        if (id.Length != 9 || !char.IsAsciiLetterUpper(id[8]))
        {
            return false;
        }

        var head = id[0] is >= 'X' and <= 'Z' ? id[0] - 'X' : char.IsAsciiDigit(id[0]) ? id[0] - '0' : -1;
        return head >= 0 && id[1..8].IndexOfAnyExceptInRange('0', '9') < 0 && "TRWAGMYFPDXBNJZSQVHLCKE"[((head * 10_000_000) + int.Parse(id[1..8], CultureInfo.InvariantCulture)) % 23] == id[8];
    }

    /// <summary>Dutch BSN: weights 9 to 2 and -1, divisible by 11.</summary>
    public static bool Bsn(ReadOnlySpan<char> d)
    {
        var sum = 0;
        for (var i = 0; i < d.Length; i++)
        {
            sum += (d[i] - '0') * (i == 8 ? -1 : 9 - i);
        }

        return d.Length == 9 && sum != 0 && sum % 11 == 0;
    }

    /// <summary>Brazilian CPF: two digits, each 11 minus a weighted sum by 11.</summary>
    public static bool Cpf(ReadOnlySpan<char> d)
    {
        if (d.Length != 11 || d.IndexOfAnyExcept(d[0]) < 0)
        {
            return false;
        }

        for (var check = 9; check < 11; check++)
        {
            var sum = 0;
            for (var i = 0; i < check; i++)
            {
                sum += (d[i] - '0') * (check + 1 - i);
            }

            if (sum * 10 % 11 % 10 != d[check] - '0')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Verhoeff 1969, as Aadhaar uses it: multiplication in the dihedral group of order 10, permuted by place.</summary>
    public static bool Verhoeff(ReadOnlySpan<char> d)
    {
        var c = 0;
        for (var i = 0; i < d.Length; i++)
        {
            var p = d[d.Length - 1 - i] - '0';
            for (var turn = i % 8; turn > 0; turn--)
            {
                p = VerhoeffTurns[p];
            }

            c = Times(c, p);
        }

        return c == 0;
    }

    /// <summary>Italian codice fiscale: 16 signs, odd and even places valued apart, the sum by 26 is the last letter.</summary>
    public static bool CodiceFiscale(ReadOnlySpan<char> id)
    {
        if (id.Length != 16)
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 15; i++)
        {
            var letter = i is < 6 or 8 or 11;
            var value = char.IsAsciiDigit(id[i]) ? id[i] - '0' : char.IsAsciiLetterUpper(id[i]) ? id[i] - 'A' : -1;
            if (value < 0 || letter != char.IsAsciiLetterUpper(id[i]))
            {
                return false;
            }

            sum += i % 2 == 1 ? value : "BAFHJNPRTVCESULDGIMOQKWZYX"[value] - 'A';
        }

        return id[15] == 'A' + (sum % 26);
    }

    /// <summary>Chinese resident number: 17 digits and ISO 7064 MOD 11-2, X for ten.</summary>
    public static bool Chinese(ReadOnlySpan<char> id)
    {
        if (id.Length != 18 || id[..17].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        int sum = 0, weight = 1;
        for (var i = 16; i >= 0; i--)
        {
            weight = weight * 2 % 11;
            sum += (id[i] - '0') * weight;
        }

        return "10X98765432"[sum % 11] == id[17];
    }

    /// <summary>The dihedral group: 0-4 turn, 5-9 turn and flip.</summary>
    private static int Times(int a, int b) => a < 5
        ? b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5)
        : b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}
