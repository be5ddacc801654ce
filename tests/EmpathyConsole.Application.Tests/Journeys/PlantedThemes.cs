using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Tests.Journeys;

/// <summary>Three themes to rest cells on: 11 and 12 stand, 13 was rejected.</summary>
internal sealed class PlantedThemes : IThemeEvidence
{
    private readonly List<ThemeEvidence> all =
    [
        Theme(11, ThemeKind.Fear, "Card kept on file", ThemeStatus.Accepted, 198, "Why does it keep my card?"),
        Theme(12, ThemeKind.Frustration, "Address asked twice", ThemeStatus.New, 40, "Your form asked me again."),
        Theme(13, ThemeKind.Desire, "Cheaper tins", ThemeStatus.Rejected, 9, "Cheaper, please."),
    ];

    public void Reject(long id) => all[all.FindIndex(t => t.Id == id)] = all.Single(t => t.Id == id) with { Status = ThemeStatus.Rejected };

    public Task<IReadOnlyList<ThemeEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, int quotesEach, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<ThemeEvidence>>(
            [.. all.Where(t => ids?.Contains(t.Id) ?? t.Status != ThemeStatus.Rejected).Select(t => t with { Quotes = [.. t.Quotes.Take(quotesEach)] })]);

    private static ThemeEvidence Theme(long id, ThemeKind kind, string label, ThemeStatus status, int count, string quote) =>
        new(id, kind, label, status, count, [new(new(id * 100, 0, quote.Length, quote), "survey", null, "email", null)]);
}
