namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>The kinds and the words that stand for them.</summary>
public static class PersonalDataKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<PersonalDataKind> All { get; } = Enum.GetValues<PersonalDataKind>();

    /// <summary>The word that stands in brackets for what was removed: "email".</summary>
    public static string Name(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Email => "email",
        PersonalDataKind.Phone => "phone",
        PersonalDataKind.Card => "card",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
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
