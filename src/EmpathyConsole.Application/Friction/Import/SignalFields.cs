namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Which heading or property stands for which field.</summary>
internal static class SignalFields
{
    private static readonly Dictionary<string, SignalField> Names = MakeNames();

    /// <summary>The fields as files name them.</summary>
    public static IReadOnlyList<string> Slugs { get; } = [.. Enum.GetNames<SignalField>().Select(n => n.ToLowerInvariant())];

    /// <summary>How many fields there are.</summary>
    public static int Count { get; } = Enum.GetValues<SignalField>().Length;

    /// <summary>The field of a heading: its own name, or one that exports of web analytics commonly use. Case, spaces, dashes and underscores don't matter.</summary>
    public static SignalField? Find(string heading) => Names.TryGetValue(Plain(heading), out var field) ? field : null;

    /// <summary>The field as files name it.</summary>
    public static string Slug(SignalField field) => Slugs[(int)field];

    private static Dictionary<string, SignalField> MakeNames()
    {
        var names = Enum.GetValues<SignalField>().ToDictionary(f => Plain(f.ToString()), f => f, StringComparer.Ordinal);
        (string Name, SignalField Field)[] others =
        [
            ("timestamp", SignalField.Time), ("occurred at", SignalField.Time), ("event timestamp", SignalField.Time), ("person id", SignalField.Person), ("user", SignalField.Person),
            ("user id", SignalField.Person), ("distinct id", SignalField.Person), ("user pseudo id", SignalField.Person), ("session id", SignalField.Session), ("event", SignalField.Kind),
            ("event name", SignalField.Kind), ("type", SignalField.Kind), ("uuid", SignalField.Id), ("event id", SignalField.Id), ("case id", SignalField.Case), ("ticket", SignalField.Case),
            ("medium", SignalField.Channel), ("form", SignalField.Subject),
        ];
        foreach (var (name, field) in others)
        {
            names[Plain(name)] = field;
        }

        return names;
    }

    private static string Plain(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
