using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>Takes one judgement back, unless somebody else changed the same since. Works inside the caller's transaction and saves nothing.</summary>
internal sealed class JudgementUndo(ConsoleDb db, ThemeJudgement judgement, CancellationToken cancellation)
{
    private static readonly Problem Gone = Problem.NotFound("This can't be taken back: a theme it needs is no longer there, because finding themes again dissolved it. Judge anew what you see now.");

    /// <summary>The theme to look at afterwards.</summary>
    public async Task<Result<Theme>> RunAsync() => judgement.Verb switch
    {
        JudgementVerb.Merge => await MergeAsync(),
        JudgementVerb.Split => await SplitAsync(),
        JudgementVerb.Move => await MoveAsync(),
        _ => await WordsAsync(),
    };

    private static Problem Changed(string label) => Problem.Conflict($"'{label}' was changed by somebody else since. Open it and judge it again instead.");

    private Task<Theme?> FindAsync(long id) => db.Themes.SingleOrDefaultAsync(t => t.Id == id, cancellation);

    private async Task<Result<Theme>> WordsAsync()
    {
        if (await FindAsync(judgement.ThemeId) is not { } theme)
        {
            return Gone;
        }

        if (theme.MergedInto is not null)
        {
            return await ThemeJudging.MergedAsync(db, theme, cancellation);
        }

        if (judgement.Verb == JudgementVerb.Buying)
        {
            if (!string.Equals(theme.Buying, judgement.BuyingAfter, StringComparison.Ordinal) || !(theme.Serves ?? []).SequenceEqual(judgement.ServesAfter ?? [], StringComparer.Ordinal))
            {
                return Changed(theme.Label);
            }

            (theme.Buying, theme.Serves) = (judgement.BuyingBefore, judgement.ServesBefore);
        }
        else
        {
            if (theme.Status != judgement.StatusAfter || !string.Equals(theme.Label, judgement.LabelAfter, StringComparison.Ordinal))
            {
                return Changed(theme.Label);
            }

            (theme.Status, theme.Label, theme.Renamed) = (judgement.StatusBefore, judgement.LabelBefore, judgement.RenamedBefore);
        }

        Unsign(theme);
        theme.Revision++;
        return theme;
    }

    private async Task<Result<Theme>> MergeAsync()
    {
        var ids = judgement.Others ?? [];
        var themes = await db.Themes.Where(t => t.Id == judgement.ThemeId || ids.Contains(t.Id)).ToListAsync(cancellation);
        if (themes.Find(t => t.Id == judgement.ThemeId) is not { } target || themes.Count != ids.Count + 1)
        {
            return Gone;
        }

        if (target.MergedInto is not null)
        {
            return await ThemeJudging.MergedAsync(db, target, cancellation);
        }

        var sources = themes.FindAll(t => t.Id != target.Id);
        if (sources.Exists(s => s.MergedInto != target.Id) || await TouchedByOthersAsync([target.Id, .. ids], anyOf: null))
        {
            return Changed(target.Label);
        }

        var seats = await ThemeSeats.ReadAsync(db, themes, cancellation);
        var there = seats.Of(target.Id).ToDictionary(m => m.VerbatimId);
        var moves = (await MovesAsync()).FindAll(m => there.ContainsKey(m.VerbatimId));
        seats.Leave(target.Id, moves.Select(m => m.VerbatimId).ToHashSet());
        foreach (var source in sources)
        {
            seats.Return(source.Id, moves.Where(m => m.FromTheme == source.Id).Select(m => (Restore(there[m.VerbatimId], m), m.Rank)));
            source.MergedInto = null;
        }

        seats.Close();
        Unsign(target);
        return target;
    }

    private async Task<Result<Theme>> SplitAsync()
    {
        var home = await FindAsync(judgement.Others![0]);
        if (await FindAsync(judgement.ThemeId) is not { } made || home is null)
        {
            return Gone;
        }

        if (home.MergedInto is not null || made.MergedInto is not null)
        {
            return await ThemeJudging.MergedAsync(db, home.MergedInto is not null ? home : made, cancellation);
        }

        if (await TouchedByOthersAsync([home.Id], anyOf: made.Id))
        {
            return Changed(made.Label);
        }

        var seats = await ThemeSeats.ReadAsync(db, [home, made], cancellation);
        var there = seats.Of(made.Id).ToList();
        var moves = (await MovesAsync()).ToDictionary(m => m.VerbatimId);
        seats.Leave(made.Id, there.Select(m => m.VerbatimId).ToHashSet());
        seats.Return(home.Id, there.Where(m => moves.ContainsKey(m.VerbatimId)).Select(m => (Restore(m, moves[m.VerbatimId]), moves[m.VerbatimId].Rank)));

        // voices that were found for it since must not be lost with it
        seats.Follow(home.Id, there.Where(m => !moves.ContainsKey(m.VerbatimId)));
        seats.Close();
        db.Themes.Remove(made);
        return home;
    }

    private async Task<Result<Theme>> MoveAsync()
    {
        var move = (await MovesAsync()).Single();
        if (!await db.Verbatims.AnyAsync(v => v.Id == move.VerbatimId, cancellation))
        {
            return Problem.NotFound("This can't be taken back: the voice you moved is no longer there, because its import was taken out.");
        }

        var member = await db.ThemeMembers.SingleOrDefaultAsync(m => m.VerbatimId == move.VerbatimId, cancellation);
        var kept = await db.KeptUnsorted.SingleOrDefaultAsync(k => k.VerbatimId == move.VerbatimId, cancellation);
        if (member?.ThemeId != move.ToTheme || (move.ToTheme is null ? kept is null : !member!.Pinned))
        {
            return Problem.Conflict("The voice you moved has been moved again by somebody else since. Move it by hand instead.");
        }

        var themes = await db.Themes.Where(t => t.Id == move.FromTheme || t.Id == move.ToTheme).ToListAsync(cancellation);
        if (move.FromTheme is not null && !themes.Exists(t => t.Id == move.FromTheme))
        {
            return Gone;
        }

        if (themes.Find(t => t.MergedInto is not null) is { } merged)
        {
            return await ThemeJudging.MergedAsync(db, merged, cancellation);
        }

        var seats = await ThemeSeats.ReadAsync(db, themes, cancellation);
        if (move.ToTheme is { } place)
        {
            seats.Leave(place, new HashSet<long> { move.VerbatimId });
        }
        else
        {
            db.KeptUnsorted.Remove(kept!);
        }

        if (move.FromTheme is { } home)
        {
            member ??= db.ThemeMembers.Add(new() { VerbatimId = move.VerbatimId }).Entity;
            seats.Return(home, [(Restore(member, move), move.Rank)]);
        }
        else
        {
            db.ThemeMembers.Remove(member!);
            if (move.Pinned)
            {
                db.KeptUnsorted.Add(new() { VerbatimId = move.VerbatimId });
            }
        }

        seats.Close();
        return themes.Single(t => t.Id == (move.FromTheme ?? move.ToTheme));
    }

    private Task<List<ThemeMove>> MovesAsync() => db.ThemeMoves.AsNoTracking().Where(m => m.JudgementId == judgement.Id).OrderBy(m => m.Id).ToListAsync(cancellation);

    private static ThemeMember Restore(ThemeMember member, ThemeMove move)
    {
        (member.Contrast, member.Similarity, member.Pinned) = (move.Contrast, move.Similarity, move.Pinned);
        (member.QuoteStart, member.QuoteLength) = (move.QuoteStart, move.QuoteLength);
        return member;
    }

    /// <summary>Whether somebody else has since given one of the themes another shape, or judged <paramref name="anyOf"/> in any way.</summary>
    private async Task<bool> TouchedByOthersAsync(IReadOnlyCollection<long> shapeOf, long? anyOf)
    {
        var later = await db.ThemeJudgements.AsNoTracking()
            .Where(j => j.Id > judgement.Id && !j.Undone && (j.ByKind != judgement.ByKind || j.ById != judgement.ById)).ToListAsync(cancellation);
        return later.Exists(j => Touches(j, anyOf) || (j.Verb is JudgementVerb.Merge or JudgementVerb.Split or JudgementVerb.Move && shapeOf.Any(id => Touches(j, id))));
    }

    private static bool Touches(ThemeJudgement j, long? theme) => j.ThemeId == theme || (theme is { } id && j.Others?.Contains(id) == true);

    /// <summary>Who judged it before; what was judged before this was written down stays signed.</summary>
    private void Unsign(Theme theme)
    {
        if (judgement.Verb != JudgementVerb.Earlier)
        {
            (theme.JudgedAt, theme.JudgedByName) = (judgement.JudgedAtBefore, judgement.JudgedByNameBefore);
        }
    }
}
