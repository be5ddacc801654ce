using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>Merge, split, move; looking and writing down are in parts of their own.</summary>
internal sealed partial class ThemeShapingDesk(IDbContextFactory<ConsoleDb> databases, IThemeEvidence evidence) : IThemeShapingDesk
{
    private const int MostMerged = 50;
    private static readonly Problem NoTheme = Problem.NotFound("This theme is no longer there: finding themes again may have joined it with another. Open the list and choose again.");

    public async Task<Result<Done>> MergeAsync(Caller caller, IReadOnlyCollection<long> themeIds, long into, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        var going = (themeIds ?? []).Where(id => id != into).Distinct().ToList();
        if (going.Count is 0 or > MostMerged)
        {
            return Problem.Invalid("Choose the themes to merge, 50 at most, and another one that they go into.", "themes");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var themes = await db.Themes.Where(t => t.Id == into || going.Contains(t.Id)).ToListAsync(cancellation);
        if (themes.Count != going.Count + 1)
        {
            return NoTheme;
        }

        if (await UnfitAsync(db, themes, cancellation) is { } unfit)
        {
            return unfit;
        }

        var target = themes.Single(t => t.Id == into);
        var sources = themes.Where(t => t.Id != into).OrderByDescending(t => t.Count).ThenBy(t => t.Id).ToList();
        var seats = await ThemeSeats.ReadAsync(db, themes, cancellation);
        var judgement = ThemeJudging.Begin(db, caller, target, JudgementVerb.Merge, [.. sources.Select(s => s.Id)]);
        await db.SaveChangesAsync(cancellation);
        foreach (var source in sources)
        {
            var members = seats.Of(source.Id).ToList();
            ThemeJudging.Remember(db, judgement, members.Select(m => ThemeSeats.Before(m, into)));
            seats.Leave(source.Id, members.Select(m => m.VerbatimId).ToHashSet());
            members.ForEach(m => m.Contrast = 0);
            seats.Mingle(into, members);
            source.MergedInto = into;
        }

        seats.Close();
        (target.JudgedAt, target.JudgedByName) = (db.Now, caller.Name);
        var said = sources.Count == 1 ? $"the theme '{sources[0].Label}'" : string.Create(CultureInfo.InvariantCulture, $"{sources.Count} themes");
        db.Note(caller, Room.Voices, "merge", "theme", into, $"Merged {said} into '{target.Label}'", ThemeJudging.Link(into));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<long>> SplitAsync(Caller caller, long themeId, string label, SplitChoice choice, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(choice);
        var name = ThemeJudging.Name(label);
        if (!name.Succeeded || choice.Trouble is not null)
        {
            return name.Problem ?? choice.Trouble!;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Themes.SingleOrDefaultAsync(t => t.Id == themeId, cancellation) is not { } source)
        {
            return NoTheme;
        }

        if (await UnfitAsync(db, [source], cancellation) is { } unfit)
        {
            return unfit;
        }

        var seats = await ThemeSeats.ReadAsync(db, [source], cancellation);
        var texts = choice.Phrase is null ? [] : await TextsAsync(db, themeId, cancellation);
        var chosen = seats.Of(themeId).Where(m => choice.Takes(m.VerbatimId, texts.GetValueOrDefault(m.VerbatimId, ""))).ToList();
        if (chosen.Count == 0 || chosen.Count == seats.Of(themeId).Count)
        {
            return chosen.Count == 0
                ? Problem.Invalid($"None of the voices in '{source.Label}' is chosen that way. Choose them by another word, or tick them.", "choice")
                : Problem.Invalid($"That is the whole of '{source.Label}'. Rename it, or choose fewer of its voices.", "choice");
        }

        var theme = db.Themes.Add(new()
        {
            Kind = source.Kind,
            Label = name.Value,
            FoundLabel = source.FoundLabel,
            Status = source.Status,
            Renamed = true,
            Cohesion = source.Cohesion,
            FoundAt = db.Now,
            JudgedAt = db.Now,
            JudgedByName = caller.Name,
        }).Entity;
        await db.SaveChangesAsync(cancellation);
        var judgement = ThemeJudging.Begin(db, caller, theme, JudgementVerb.Split, [themeId]);
        await db.SaveChangesAsync(cancellation);
        ThemeJudging.Remember(db, judgement, chosen.Select(m => ThemeSeats.Before(m, theme.Id)));
        seats.Leave(themeId, chosen.Select(m => m.VerbatimId).ToHashSet());
        chosen.ForEach(m => (m.Pinned, m.Contrast) = (true, 0));
        seats.Open(theme);
        seats.Follow(theme.Id, chosen);
        seats.Close();
        db.Note(caller, Room.Voices, "split", "theme", theme.Id, string.Create(CultureInfo.InvariantCulture, $"Split '{name.Value}' with {chosen.Count} voices from '{source.Label}'"), ThemeJudging.Link(theme.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return theme.Id;
    }

    public async Task<Result<Done>> MoveAsync(Caller caller, long verbatimId, long? toTheme, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.Verbatims.AsNoTracking().SingleOrDefaultAsync(v => v.Id == verbatimId, cancellation) is not { } voice)
        {
            return Problem.NotFound("This voice is no longer there. Open the list again.");
        }

        if (voice.SetAside)
        {
            return Problem.Invalid("This voice is in another language and set aside: themes hold English voices only.", "voice");
        }

        var from = await db.ThemeMembers.Where(m => m.VerbatimId == verbatimId).Select(m => (long?)m.ThemeId).SingleOrDefaultAsync(cancellation);
        if (from == toTheme)
        {
            return Problem.Invalid(toTheme is null ? "This voice is in no theme already." : "This voice is in that theme already. Choose another one.", "theme");
        }

        var themes = await db.Themes.Where(t => t.Id == from || t.Id == toTheme).ToListAsync(cancellation);
        if (toTheme is not null && !themes.Exists(t => t.Id == toTheme))
        {
            return NoTheme;
        }

        if (await UnfitAsync(db, themes, cancellation) is { } unfit)
        {
            return unfit;
        }

        var about = themes.Single(t => t.Id == (toTheme ?? from));
        var judgement = ThemeJudging.Begin(db, caller, about, JudgementVerb.Move, [.. themes.Where(t => t.Id != about.Id).Select(t => t.Id)]);
        await db.SaveChangesAsync(cancellation);
        var move = await SeatAsync(db, themes, voice, from, toTheme, cancellation);
        ThemeJudging.Remember(db, judgement, [move]);
        var ways = (from, toTheme) switch
        {
            (null, _) => $"Moved an unsorted voice into '{about.Label}'",
            (_, null) => $"Moved a voice out of '{about.Label}' to no theme",
            _ => $"Moved a voice from '{themes.Single(t => t.Id == from).Label}' into '{about.Label}'",
        };
        db.Note(caller, Room.Voices, "move", "voice", verbatimId, ways, ThemeJudging.Link(about.Id));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    private static async Task<ThemeMove> SeatAsync(ConsoleDb db, List<Theme> themes, Verbatim voice, long? from, long? to, CancellationToken cancellation)
    {
        var seats = await ThemeSeats.ReadAsync(db, themes, cancellation);
        var kept = await db.KeptUnsorted.SingleOrDefaultAsync(k => k.VerbatimId == voice.Id, cancellation);
        ThemeMove move;
        ThemeMember member;
        if (from is { } home)
        {
            member = seats.Of(home).Single(m => m.VerbatimId == voice.Id);
            move = ThemeSeats.Before(member, to);
            seats.Leave(home, new HashSet<long> { voice.Id });
        }
        else
        {
            move = new() { VerbatimId = voice.Id, ToTheme = to, Pinned = kept is not null };
            var (start, length) = ThemeJudging.WholeQuote(voice.Text);
            member = new() { VerbatimId = voice.Id, QuoteStart = start, QuoteLength = length };
            db.ThemeMembers.Add(member);
        }

        if (to is { } target)
        {
            (member.Pinned, member.Contrast, member.Similarity) = (true, 0, 0);
            seats.Follow(target, [member]);
            if (kept is not null)
            {
                db.KeptUnsorted.Remove(kept);
            }
        }
        else
        {
            db.ThemeMembers.Remove(member);
            db.KeptUnsorted.Add(new() { VerbatimId = voice.Id });
        }

        seats.Close();
        return move;
    }

    /// <summary>Why one of the themes can be given no other shape.</summary>
    private static async Task<Problem?> UnfitAsync(ConsoleDb db, IReadOnlyCollection<Theme> themes, CancellationToken cancellation)
    {
        if (themes.FirstOrDefault(t => t.Inferred) is { } inferred)
        {
            return Problem.Invalid($"'{inferred.Label}' is inferred and has no voices of its own: its voices are in the themes they were said in. Accept or reject it.", "theme");
        }

        return themes.FirstOrDefault(t => t.MergedInto is not null) is { } merged ? await ThemeJudging.MergedAsync(db, merged, cancellation) : null;
    }

    private static async Task<Dictionary<long, string>> TextsAsync(ConsoleDb db, long themeId, CancellationToken cancellation) =>
        await (from member in db.ThemeMembers
               where member.ThemeId == themeId
               join verbatim in db.Verbatims on member.VerbatimId equals verbatim.Id
               select new { verbatim.Id, verbatim.Text }).ToDictionaryAsync(v => v.Id, v => v.Text, cancellation);
}
