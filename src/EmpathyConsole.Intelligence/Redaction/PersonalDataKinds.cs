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
