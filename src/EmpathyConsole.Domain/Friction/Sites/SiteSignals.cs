using System.Buffers;

namespace EmpathyConsole.Domain.Friction.Sites;

/// <summary>
/// What a page may tell. Its key is public, so whatever comes with it may be made up: it can say what a visitor did on the page and how they
/// rated it, and nothing that stands for money, a promise kept, a message sent or a contact with people, which systems tell with an API key.
/// </summary>
public static class SiteSignals
{
    private const int ShortestPerson = 16;
    private const int LongestPerson = 64;

    private static readonly TimeSpan Oldest = TimeSpan.FromHours(24);
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    private static readonly SearchValues<char> PersonLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>The kinds a page may send.</summary>
    public static IReadOnlyList<SignalKind> Kinds { get; } =
    [
        SignalKind.PageView, SignalKind.PageExit, SignalKind.DeadEnd,
        SignalKind.FormStart, SignalKind.FormSubmit, SignalKind.FieldError, SignalKind.FieldRevisit, SignalKind.FieldRepeated,
        SignalKind.RageClick, SignalKind.DeadClick, SignalKind.Hesitation,
        SignalKind.TaskStart, SignalKind.TaskComplete,
        SignalKind.Ces, SignalKind.Csat, SignalKind.Nps,
        SignalKind.ArticleView, SignalKind.ArticleHelpful, SignalKind.Search,
    ];

    /// <summary>Null when the page may send it; else a sentence for whoever built the page.</summary>
    /// <param name="signal">A checked signal (<see cref="SignalCheck"/>).</param>
    /// <param name="now">A page tells what happened just now: at most a day ago, and an hour ahead where its clock is wrong.</param>
    public static string? Trouble(Signal signal, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(signal);
        if (!Kinds.Contains(signal.Kind))
        {
            return $"A page can't send {SignalKinds.Slug(signal.Kind)}: systems send it with an API key. A page sends {string.Join(", ", Kinds.Select(SignalKinds.Slug))}.";
        }

        if (signal.Person.Length is < ShortestPerson or > LongestPerson || signal.Person.AsSpan().ContainsAnyExcept(PersonLetters))
        {
            return "The person is not a random id of 16 to 64 letters, digits, - and _. The snippet makes one after consent.";
        }

        if (signal.Time < now - Oldest || signal.Time > now + Ahead)
        {
            return "The time is more than a day ago or more than an hour ahead. The clock of this device may be wrong.";
        }

        return signal.Id is null ? "The id is missing. It makes that a signal that is sent again counts once."
            : Texts(signal).Any(t => t?.Contains('@', StringComparison.Ordinal) == true) ? "A field holds an @, like an e-mail address. Send a name of the thing, never what somebody typed."
            : null;
    }

    /// <summary>
    /// The signal as it is kept: persons and ids in a namespace of their own, so that no page can write into the history of a known person or
    /// pass itself off as another sender; no session, no case; of a page's address neither query nor fragment.
    /// </summary>
    /// <param name="signal">As it came.</param>
    /// <param name="sender">Who sent it; a part of its id.</param>
    public static Signal Kept(Signal signal, string sender)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return signal with
        {
            Person = PersonOf(signal.Person),
            Id = $"{sender}:{signal.Id}",
            Subject = Bare(signal.Subject),
            Session = null,
            Case = null,
            Batch = null,
        };
    }

    /// <summary>The person a page's random id stands for.</summary>
    public static string PersonOf(string id) => "web:" + id;

    // https://shop.example/tins?mail=... is /tins, whatever the kind: a subject may be an address by mistake
    private static string? Bare(string? subject)
    {
        if (subject is null)
        {
            return null;
        }

        var cut = subject.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? subject[..at] : subject;
        return cut.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(cut, UriKind.Absolute, out var address) ? address.AbsolutePath : cut;
    }

    private static IEnumerable<string?> Texts(Signal s) => [s.Journey, s.Stage, s.Channel, s.Source, s.Campaign, s.Segment, Bare(s.Subject)];
}
