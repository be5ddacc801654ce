using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Tests.Concepts;

/// <summary>Two themes with four quotes each, and one without any.</summary>
internal sealed class PlainEvidence : IThemeEvidence
{
    public const long Quiet = 11;
    public const long Inbox = 12;
    public const long Empty = 13;

    private static readonly ThemeEvidence[] All =
    [
        Theme(Quiet, ThemeKind.Desire, "A reason to step away", "twenty quiet minutes", "a bowl and no phone", "the door pulled to", "one hour of mine"),
        Theme(Inbox, ThemeKind.Fear, "A full inbox", "yet another mail", "they never stop writing", "I lost count of them", "my inbox drowns"),
        Theme(Empty, ThemeKind.Relief, "Silence"),
    ];

    /// <summary>Every quote there is.</summary>
    public static IReadOnlyList<Quote> Every => [.. All.SelectMany(t => t.Quotes).Select(q => q.Quote)];

    public Task<IReadOnlyList<ThemeEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, int quotesEach, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ThemeEvidence>>([.. All.Where(t => ids?.Contains(t.Id) ?? true).Select(t => t with { Quotes = [.. t.Quotes.Take(quotesEach)] })]);

    private static ThemeEvidence Theme(long id, ThemeKind kind, string label, params string[] quotes) =>
        new(id, kind, label, ThemeStatus.Accepted, 164, [.. quotes.Select((q, i) => new SourcedQuote(new((id * 100) + i, 5, q.Length, q), "review", new DateTimeOffset(2026, 6, 2, 0, 0, 0, TimeSpan.Zero), "email", null))]);
}
