using System.Globalization;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A search as it stands in an address: page, API, command line and saved searches all read this one form.</summary>
public static class VoiceSearchText
{
    private const int LongestWords = 500;
    private static readonly string[] Ratings = ["ratingFrom", "ratingTo"];
    private static readonly string[] Days = ["from", "to"];

    /// <summary>Every name there is.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["q", "source", "channel", "segment", "stage", "theme", "kind", "import", "language", "ratingFrom", "ratingTo", "from", "to", "only", "order"];

    /// <summary>From names and values; empty values are no filter, unknown names are left alone. "query" is read as "q".</summary>
    public static Result<VoiceSearch> Read(Func<string, string?> value)
    {
        string? Some(string name) => value(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
        var words = Some("q") ?? Some("query");
        if (words?.Length > LongestWords)
        {
            return Problem.Invalid($"The search is longer than {LongestWords} characters. Take some words out.", "q");
        }

        var (kind, only, order) = (Some("kind"), Some("only"), Some("order"));
        ThemeKind? theKind = Enum.TryParse<ThemeKind>(kind, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        return kind is not null && theKind is null ? Problem.Invalid($"'{kind}' is no kind of theme. Use one of: desire, fear, frustration, confusion, relief, delight.", "kind")
            : only is not (null or "unsorted" or "other") ? Problem.Invalid($"'{only}' is no choice for 'only'. Use unsorted or other (other languages), or leave it out.", "only")
            : order is not (null or "best" or "newest") ? Problem.Invalid($"'{order}' is no order. Use best or newest.", "order")
            : Some("theme") is { } t && !TryId(t, out _) ? Problem.Invalid($"'{t}' is no number of a theme.", "theme")
            : Some("import") is { } i && !TryId(i, out _) ? Problem.Invalid($"'{i}' is no number of an import.", "import")
            : Ratings.FirstOrDefault(n => Some(n) is { } r && !TryNumber(r, out _)) is { } rating ? Problem.Invalid($"'{Some(rating)}' is no rating. Write a number, like 3 or 4.5.", rating)
            : Days.FirstOrDefault(n => Some(n) is { } d && !TryDay(d, out _)) is { } day ? Problem.Invalid($"'{Some(day)}' is no day. Write it as 2026-06-18.", day)
            : new VoiceSearch
            {
                Words = words,
                Source = Some("source"),
                Channel = Some("channel"),
                Segment = Some("segment"),
                Stage = Some("stage"),
                Theme = TryId(Some("theme"), out var theme) ? theme : null,
                Kind = theKind,
                Import = TryId(Some("import"), out var import) ? import : null,
                Language = Some("language"),
                RatingFrom = TryNumber(Some("ratingFrom"), out var least) ? least : null,
                RatingTo = TryNumber(Some("ratingTo"), out var most) ? most : null,
                From = TryDay(Some("from"), out var from) ? from : null,
                To = TryDay(Some("to"), out var to) ? to : null,
                Unsorted = only == "unsorted",
                SetAside = only == "other",
                Order = (order ?? (words is null ? "newest" : "best")) == "best" ? SearchOrder.Best : SearchOrder.Newest,
            };
    }

    /// <summary>The same search as names and values; only what is set.</summary>
    public static IReadOnlyDictionary<string, string?> Write(VoiceSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var all = new (string Name, string? Value)[]
        {
            ("q", search.Words), ("source", search.Source), ("channel", search.Channel), ("segment", search.Segment), ("stage", search.Stage),
            ("theme", Text(search.Theme)), ("kind", search.Kind?.ToString().ToLowerInvariant()), ("import", Text(search.Import)),
            ("language", search.Language), ("ratingFrom", Text(search.RatingFrom)), ("ratingTo", Text(search.RatingTo)),
            ("from", search.From?.ToString("O", CultureInfo.InvariantCulture)), ("to", search.To?.ToString("O", CultureInfo.InvariantCulture)),
            ("only", search.Unsorted ? "unsorted" : search.SetAside ? "other" : null),
            ("order", (search.Order, search.Words) switch { (SearchOrder.Best, null) => "best", (SearchOrder.Newest, not null) => "newest", _ => null }),
        };
        return all.Where(a => a.Value is not null).ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal);
    }

    /// <summary>"q=worry&amp;channel=web", without a question mark.</summary>
    public static string Address(VoiceSearch search) => string.Join('&', Write(search).Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!)}"));

    /// <summary>What <see cref="Address"/> wrote.</summary>
    public static Result<VoiceSearch> FromAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var pairs = address.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).ToLookup(p => p[0], p => p.Length > 1 ? Uri.UnescapeDataString(p[1].Replace('+', ' ')) : "", StringComparer.Ordinal);
        return Read(name => pairs[name].FirstOrDefault());
    }

    private static bool TryId(string? text, out long id) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    private static bool TryNumber(string? text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private static bool TryDay(string? text, out DateOnly day) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
