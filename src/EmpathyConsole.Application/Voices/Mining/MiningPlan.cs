using EmpathyConsole.Intelligence.Voices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>What is to be written after a run: who stays, who goes where, who leaves. Made without touching the database.</summary>
internal sealed class MiningPlan
{
    private readonly ThemesBefore before;
    private readonly Dictionary<long, int> slotOf = [];
    private readonly List<PlannedTheme> themes = [];
    private readonly List<Placing> staying = [];
    private readonly List<Placing> coming = [];
    private readonly List<PlannedChange> changes = [];
    private readonly List<MemberRow> leaving = [];

    private MiningPlan(ThemesBefore before) => this.before = before;

    public IReadOnlyList<PlannedTheme> Themes => themes;

    /// <summary>In the theme they were in: only rank, quote and the like are new.</summary>
    public IReadOnlyList<Placing> Staying => staying;

    /// <summary>To be put in a theme: with a row, from another one; without, for the first time.</summary>
    public IReadOnlyList<Placing> Coming => coming;

    /// <summary>Rows of voices that belong to no theme now.</summary>
    public IReadOnlyList<MemberRow> Leaving => leaving;

    public IReadOnlyList<PlannedChange> Changes => changes;

    public int Kept { get; private set; }

    public int Joined { get; private set; }

    public int Voices { get; private set; }

    /// <param name="mined">What was found.</param>
    /// <param name="before">What there was.</param>
    /// <param name="afresh">Found from nothing: themes are recognised by their voices, and judged ones that were not found keep theirs.</param>
    /// <param name="isJudged">Whether a person said something of the theme.</param>
    public static MiningPlan Make(MinedThemes mined, ThemesBefore before, bool afresh, Func<long, bool> isJudged)
    {
        var plan = new MiningPlan(before);
        var matches = afresh ? ThemeMatch.Find(mined.Themes, before.Held, before.Joined) : [];
        var continued = mined.Themes.Select((t, i) => t.Held ?? (matches.TryGetValue(i, out var old) ? old : (long?)null)).ToArray();
        var found = continued.OfType<long>().ToHashSet();
        var seen = new bool[before.Members.Count];
        for (var i = 0; i < mined.Themes.Count; i++)
        {
            foreach (var member in mined.Themes[i].Members)
            {
                plan.Voices++;
                if (before.KeptUnsorted.Contains(member.Id))
                {
                    plan.Kept += member.Id <= before.KnownTo ? 1 : 0;
                    continue;
                }

                var at = before.IndexOf(member.Id);
                if (at >= 0)
                {
                    seen[at] = true;
                    if (StaysWhereItIs(before.Members[at], before.Target(before.Members[at].Theme), continued[i]))
                    {
                        plan.Kept++;
                        continue;
                    }
                }

                plan.Put(member, at, plan.SlotOf(continued[i], i, mined.Themes[i]));
            }
        }

        foreach (var id in mined.Unsorted)
        {
            plan.Voices++;
            var at = before.IndexOf(id);
            if (at < 0)
            {
                plan.Kept += id <= before.KnownTo ? 1 : 0;
                continue;
            }

            seen[at] = true;
            if (StaysWhereItIs(before.Members[at], before.Target(before.Members[at].Theme), null))
            {
                plan.Kept++;
                continue;
            }

            plan.leaving.Add(before.Members[at]);
            plan.changes.Add(new(id, before.Target(before.Members[at].Theme), -1));
        }

        // voices that are no more, or are set aside now
        plan.leaving.AddRange(before.Members.Where((m, i) => !seen[i] && m.Verbatim <= before.LastRead));
        return plan;

        bool StaysWhereItIs(MemberRow row, long home, long? now) => home != now && (row.Pinned || (afresh && !found.Contains(home) && isJudged(home)));
    }

    private int SlotOf(long? continues, int index, MinedTheme found)
    {
        // new themes are numbered below zero, apart from any id
        var key = continues ?? -1 - index;
        if (!slotOf.TryGetValue(key, out var slot))
        {
            slotOf[key] = slot = themes.Count;
            themes.Add(new(continues, found));
        }

        return slot;
    }

    private void Put(MinedMember member, int at, int slot)
    {
        var theme = themes[slot];
        theme.Count++;
        if (at < 0)
        {
            coming.Add(new(0, slot, theme.Count, member));
            Joined += member.Id > before.KnownTo ? 1 : 0;
            if (member.Id <= before.KnownTo)
            {
                changes.Add(new(member.Id, null, slot));
            }

            return;
        }

        var row = before.Members[at];
        var home = before.Target(row.Theme);
        if (theme.Before == home)
        {
            Kept++;
            (row.Theme == home ? staying : coming).Add(new(row.Id, slot, theme.Count, member));
        }
        else
        {
            coming.Add(new(row.Id, slot, theme.Count, member));
            changes.Add(new(member.Id, home, slot));
        }
    }
}
