namespace EmpathyConsole.Demo.Signals;

/// <summary>The chances behind the demo's signals, planted friction included. Shares are fractions 0-1, times minutes.</summary>
internal static class SignalPlan
{
    public const int Count = 200_000;

    public const int Days = 180;

    /// <summary>The broken field: the postcode of the address form on phones refuses good postcodes from this many days before the end.</summary>
    public const int BrokenSince = 12;

    public const string BrokenStage = "form-fill";

    public const string BrokenChannel = "mobile-web";

    public const string BrokenForm = "address";

    public const string BrokenField = "postcode";

    public const double AbandonmentBefore = .31;

    public const double AbandonmentAfter = .46;

    public const double FieldErrorBefore = .1;

    public const double FieldErrorAfter = .55;

    /// <summary>The assistant: greets everybody at onboarding from this many days before the end. It sells, and it sends people to support.</summary>
    public const int AssistantSince = 60;

    public const string AssistantStage = "onboarding";

    public const double ConversionBefore = .16;

    public const double ConversionAfter = .24;

    public const double ContactBefore = .035;

    public const double ContactAfter = .085;

    /// <summary>Channels of visits with their weights.</summary>
    public static IReadOnlyList<(string Channel, double Weight)> Channels { get; } =
        [("web", .42), ("mobile-web", .34), ("email", .16), ("chat", .08)];

    /// <summary>Median minutes to a person's first answer, by the channel of the contact, and the spread of the logarithm.</summary>
    public static IReadOnlyDictionary<string, (double Median, double Sigma)> Answer { get; } = new Dictionary<string, (double, double)>(StringComparer.Ordinal)
    {
        ["email"] = (190, .9),
        ["chat"] = (6, .7),
        ["phone"] = (3, .6),
        ["web"] = (240, .8),
        ["social"] = (55, 1),
        ["mobile-web"] = (18, .8),
    };

    /// <summary>Share of starters who leave a form, by stage and channel, before anything broke.</summary>
    public static double Abandonment(string stage, string channel) => (stage, channel) switch
    {
        ("landing-page", "mobile-web") => .14,
        ("landing-page", _) => .12,
        ("form-fill", "mobile-web") => AbandonmentBefore,
        ("form-fill", "email") => .27,
        ("form-fill", "chat") => .22,
        ("form-fill", _) => .19,
        ("nurture-email", _) => .08,
        ("consultation-booking", "mobile-web") => .38,
        ("consultation-booking", "chat") => .18,
        ("consultation-booking", _) => .3,
        ("onboarding", "mobile-web") => .16,
        _ => .12,
    };
}
