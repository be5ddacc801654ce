using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>Who sits where in some themes, in order of rank. What is changed here is saved with the context.</summary>
internal sealed class ThemeSeats
{
    private readonly Dictionary<long, List<ThemeMember>> seats;
    private readonly Dictionary<long, Theme> themes;

    private ThemeSeats(Dictionary<long, Theme> themes, Dictionary<long, List<ThemeMember>> seats) => (this.themes, this.seats) = (themes, seats);

    /// <summary>Reads the members of tracked themes; inside a transaction, so that nobody changes them meanwhile.</summary>
    public static async Task<ThemeSeats> ReadAsync(ConsoleDb db, IReadOnlyCollection<Theme> themes, CancellationToken cancellation)
    {
        var ids = themes.Select(t => t.Id).ToList();
        var members = (await db.ThemeMembers.Where(m => ids.Contains(m.ThemeId)).ToListAsync(cancellation)).ToLookup(m => m.ThemeId);
        return new(themes.ToDictionary(t => t.Id), ids.ToDictionary(id => id, id => members[id].OrderBy(m => m.Rank).ThenBy(m => m.Id).ToList()));
    }

    public IReadOnlyList<ThemeMember> Of(long theme) => seats[theme];

    /// <summary>Writes down where a member sits, before it goes.</summary>
    public static ThemeMove Before(ThemeMember member, long? to) => new()
    {
        VerbatimId = member.VerbatimId,
        FromTheme = member.ThemeId,
        ToTheme = to,
        Rank = member.Rank,
        Contrast = member.Contrast,
        Similarity = member.Similarity,
        QuoteStart = member.QuoteStart,
        QuoteLength = member.QuoteLength,
        Pinned = member.Pinned,
    };

    /// <summary>Takes members out of their theme.</summary>
    public void Leave(long theme, IReadOnlySet<long> verbatims) => seats[theme].RemoveAll(m => verbatims.Contains(m.VerbatimId));

    /// <summary>Opens a theme that has no members yet.</summary>
    public void Open(Theme theme) => (themes[theme.Id], seats[theme.Id]) = (theme, []);

    /// <summary>Seats members behind the others, in the order given.</summary>
    public void Follow(long theme, IEnumerable<ThemeMember> members) => seats[theme].AddRange(members);

    /// <summary>Seats members among the others by their place in their own order, so that the first of each side come first.</summary>
    public void Mingle(long theme, IReadOnlyList<ThemeMember> members)
    {
        var mine = seats[theme];
        seats[theme] = [.. mine.Select((m, i) => (Member: m, Place: (i + 0.5) / mine.Count, Side: 0))
            .Concat(members.Select((m, i) => (Member: m, Place: (i + 0.5) / members.Count, Side: 1)))
            .OrderBy(m => m.Place).ThenBy(m => m.Side).Select(m => m.Member)];
    }

    /// <summary>Seats members where they sat: with the same others there as then, everyone's rank is as it was.</summary>
    public void Return(long theme, IEnumerable<(ThemeMember Member, int Rank)> members)
    {
        var (staying, whole) = (new Queue<ThemeMember>(seats[theme]), new List<ThemeMember>());
        foreach (var (member, rank) in members.OrderBy(m => m.Rank))
        {
            while (whole.Count + 1 < rank && staying.TryDequeue(out var next))
            {
                whole.Add(next);
            }

            whole.Add(member);
        }

        whole.AddRange(staying);
        seats[theme] = whole;
    }

    /// <summary>Numbers the seats from 1 and counts them; a theme that was touched gets a new revision.</summary>
    public void Close()
    {
        foreach (var (id, members) in seats)
        {
            for (var i = 0; i < members.Count; i++)
            {
                (members[i].ThemeId, members[i].Rank) = (id, i + 1);
            }

            themes[id].Count = members.Count;
            themes[id].Revision++;
        }
    }
}
