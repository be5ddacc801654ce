namespace EmpathyConsole.Domain.Friction;

/// <summary>Says what is wrong with a signal before it is kept.</summary>
public static class SignalCheck
{
    /// <summary>The longest text any field may hold.</summary>
    public const int LongestText = 200;

    /// <summary>Null when it can be kept; else a sentence for the one who sent it.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="now">Clocks differ, so up to a day ahead of now is taken.</param>
    public static string? Trouble(Signal signal, DateTimeOffset now)
    {
        if (signal.Time > now.AddDays(1))
        {
            return "The time lies in the future.";
        }

        if (signal.Time.Year < 2000)
        {
            return "The time lies before the year 2000.";
        }

        if (string.IsNullOrWhiteSpace(signal.Person))
        {
            return "The person is missing.";
        }

        return TooLong(signal) is { } field
            ? $"The {field} is longer than {LongestText} characters."
            : ValueTrouble(signal.Kind, signal.Value);
    }

    private static string? TooLong(Signal s)
    {
        ReadOnlySpan<(string Name, string? Text)> fields =
        [
            ("person", s.Person), ("session", s.Session), ("journey", s.Journey), ("stage", s.Stage), ("channel", s.Channel), ("source", s.Source),
            ("campaign", s.Campaign), ("segment", s.Segment), ("subject", s.Subject), ("case", s.Case), ("id", s.Id), ("batch", s.Batch),
        ];
        foreach (var (name, text) in fields)
        {
            if (text?.Length > LongestText)
            {
                return name;
            }
        }

        return null;
    }

    private static string? ValueTrouble(SignalKind kind, double? value)
    {
        var (least, most, needed) = kind switch
        {
            SignalKind.Ces => (1, 7, true),
            SignalKind.Csat => (1, 5, true),
            SignalKind.Nps => (0, 10, true),
            SignalKind.Handoff or SignalKind.ArticleHelpful => (0, 1, true),
            SignalKind.Conversion or SignalKind.QualifiedConversion or SignalKind.Spend => (double.MinValue, double.MaxValue, false),
            _ => (0, double.MaxValue, false),
        };
        var scale = most < double.MaxValue ? $"between {least:0} and {most:0}" : "not below 0";
        return value switch
        {
            null when needed => $"A {SignalKinds.Slug(kind)} needs a value {scale}.",
            null => null,
            { } v when !double.IsFinite(v) || v < least || v > most => $"The value of a {SignalKinds.Slug(kind)} must be {scale}.",
            { } v when kind is SignalKind.Handoff or SignalKind.ArticleHelpful && v is not (0 or 1) => $"The value of a {SignalKinds.Slug(kind)} must be 0 or 1.",
            _ => null,
        };
    }
}
