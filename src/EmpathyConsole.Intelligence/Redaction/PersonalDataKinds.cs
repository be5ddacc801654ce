namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>The kinds and the words that stand for them.</summary>
public static class PersonalDataKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<PersonalDataKind> All { get; } = Enum.GetValues<PersonalDataKind>();

    private static readonly string[] Marks = [.. Enum.GetValues<PersonalDataKind>().Select(k => $"[{Name(k)}]")];

    /// <summary>The word that stands in brackets for what was removed: "email".</summary>
    public static string Name(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Email => "email",
        PersonalDataKind.Phone => "phone",
        PersonalDataKind.Card => "card",
        PersonalDataKind.Iban => "iban",
        PersonalDataKind.Id => "id",
        PersonalDataKind.Address => "address",
        PersonalDataKind.Link => "link",
        PersonalDataKind.Handle => "handle",
        PersonalDataKind.Name => "name",
        PersonalDataKind.DateOfBirth => "date of birth",
        PersonalDataKind.Number => "number",
        PersonalDataKind.Ip => "ip",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Length of a mark such as "[email]" or "[date of birth]" at the start of the text; 0 when there is none.</summary>
    public static int MarkLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '[')
        {
            return 0;
        }

        foreach (var mark in Marks)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal))
            {
                return mark.Length;
            }
        }

        return 0;
    }

    /// <summary>"e-mail address" or "e-mail addresses"; a name that is no kind's stays as it is.</summary>
    public static string InWords(string name, long count) => (Read(name), count == 1) switch
    {
        (PersonalDataKind.Email, var one) => one ? "e-mail address" : "e-mail addresses",
        (PersonalDataKind.Phone, var one) => one ? "phone number" : "phone numbers",
        (PersonalDataKind.Card, var one) => one ? "card number" : "card numbers",
        (PersonalDataKind.Iban, var one) => one ? "IBAN" : "IBANs",
        (PersonalDataKind.Id, var one) => one ? "identity number" : "identity numbers",
        (PersonalDataKind.Address, var one) => one ? "postal address" : "postal addresses",
        (PersonalDataKind.Link, var one) => one ? "personal link" : "personal links",
        (PersonalDataKind.Handle, var one) => one ? "handle" : "handles",
        (PersonalDataKind.Name, var one) => one ? "name" : "names",
        (PersonalDataKind.DateOfBirth, var one) => one ? "date of birth" : "dates of birth",
        (PersonalDataKind.Number, var one) => one ? "order or account number" : "order and account numbers",
        (PersonalDataKind.Ip, var one) => one ? "network address" : "network addresses",
        _ => name,
    };

    /// <summary>The kind of that name; null when there is none.</summary>
    public static PersonalDataKind? Read(string name)
    {
        foreach (var kind in All)
        {
            if (string.Equals(Name(kind), name, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }
}
