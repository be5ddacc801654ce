using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Failures;
using EmpathyConsole.Intelligence.Voices.Prose;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>Holds no database open while the model thinks; what it brings is stored in one step with its line in the record.</summary>
internal sealed partial class ThemeProseDesk(IDbContextFactory<ConsoleDb> databases, ModelSource models, ILogger<ThemeProseDesk> log) : IThemeProseDesk
{
    private const int LongestModelName = 200;
    private static readonly Problem NoTheme = Problem.NotFound("This theme is no longer there: finding themes again may have joined it with another. Open the list and choose again.");

    public async Task<Result<ProseLook>> LookAsync(Caller caller, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        var settings = await models.OfAsync(caller, cancellation);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var prose = await db.ThemeProse.AsNoTracking().SingleOrDefaultAsync(p => p.ThemeId == themeId, cancellation);
        return new ProseLook(
            prose is null ? null : await ShownAsync(db, prose, cancellation),
            settings.IsConfigured,
            caller.Refusal(Operation.VoicesJudge)?.Sentence ?? settings.WhyNot);
    }

    public async Task<Result<WrittenProse>> WriteAsync(Caller caller, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        var settings = await models.OfAsync(caller, cancellation);
        if (models.Open(settings) is not { } asker)
        {
            return Problem.Conflict(settings.WhyNot!);
        }

        Theme? theme;
        GivenQuotes quotes;
        string members;
        await using (var db = await databases.OpenAsync(caller, cancellation))
        {
            theme = await db.Themes.AsNoTracking().SingleOrDefaultAsync(t => t.Id == themeId && t.MergedInto == null, cancellation);
            if (theme is null)
            {
                return NoTheme;
            }

            quotes = await GivenQuotes.OfAsync(db, themeId, cancellation);
            members = await MembersMark.OfAsync(db, themeId, cancellation);
        }

        if (quotes.Given.Count == 0)
        {
            return Problem.Conflict("This theme has no quotes to write from. Choose one that people said something in.");
        }

        var draft = await ProseWriter.WriteAsync(asker, theme.Kind.ToString().ToLowerInvariant(), theme.Label, quotes.Given, cancellation);
        await models.KeepFoundAsync(caller, settings, CancellationToken.None);
        if (draft.Failure is { } failure)
        {
            NotWritten(log, themeId, failure.Kind, failure.Status);
            return Problem.Conflict(failure.Sentence);
        }

        return await StoreAsync(caller, themeId, settings.Name, draft, quotes, members, cancellation);
    }

    public async Task<Result<Done>> RemoveAsync(Caller caller, long themeId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.ThemeProse.SingleOrDefaultAsync(p => p.ThemeId == themeId, cancellation) is not { } prose)
        {
            return Problem.NotFound("There is no machine-written text on this theme any more.");
        }

        var label = await db.Themes.Where(t => t.Id == themeId).Select(t => t.Label).SingleAsync(cancellation);
        db.ThemeProse.Remove(prose);
        db.Note(caller, Room.Voices, "prose-remove", "theme", themeId, $"Removed the machine-written text on the theme '{label}'", LinkTo(themeId));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static string LinkTo(long themeId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/voices?theme={themeId}");

    private static string Clean(string name)
    {
        var plain = new string([.. name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim();
        return plain.Length > LongestModelName ? plain[..LongestModelName] : plain;
    }

    private static async Task<WrittenProse> ShownAsync(ConsoleDb db, ThemeProse prose, CancellationToken cancellation)
    {
        var cited = prose.Sentences.SelectMany(s => s.Quotes).Distinct().ToList();
        var ids = cited.Select(c => c.Verbatim).Distinct().ToList();
        var voices = await db.Verbatims.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellation);
        var quotes = new Dictionary<CitedSpan, CitedQuote>();
        foreach (var span in cited)
        {
            if (voices.TryGetValue(span.Verbatim, out var voice) && Quote.Cut(voice.Id, voice.Text, span.Start, span.Length) is { } quote)
            {
                quotes[span] = new(quotes.Count + 1, quote, voice.Source, voice.Time, voice.Channel, voice.Segment);
            }
        }

        var lines = prose.Sentences
            .Select(s => new ProseLine(s.Text, [.. s.Quotes.Where(quotes.ContainsKey).Select(q => quotes[q])]))
            .Where(l => l.Quotes.Count > 0);
        var stale = prose.Members != await MembersMark.OfAsync(db, prose.ThemeId, cancellation);
        return new([.. lines], prose.ModelReturned.Length > 0 ? prose.ModelReturned : prose.ModelAsked, prose.At, prose.ByName, stale);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The model wrote nothing for theme {Theme}: {Failure}, HTTP {Status}")]
    private static partial void NotWritten(ILogger logger, long theme, ModelFailureKind failure, int? status);

    private async Task<Result<WrittenProse>> StoreAsync(Caller caller, long themeId, string asked, ProseDraft draft, GivenQuotes quotes, string members, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Themes.Where(t => t.Id == themeId).Select(t => t.Label).SingleOrDefaultAsync(cancellation) is not { } label)
        {
            return NoTheme;
        }

        var prose = await db.ThemeProse.SingleOrDefaultAsync(p => p.ThemeId == themeId, cancellation);
        var again = prose is not null;
        if (prose is null)
        {
            db.ThemeProse.Add(prose = new() { ThemeId = themeId });
        }

        prose.Sentences = [.. draft.Sentences.Select(s => new StoredSentence(s.Text, [.. s.Ids.Select(id => quotes.ById[id]).Select(q => new CitedSpan(q.Verbatim, q.Start, q.Length))]))];
        (prose.ModelAsked, prose.ModelReturned) = (asked, Clean(draft.Model));
        (prose.PromptId, prose.PromptHash) = (Prompt.ThemeProse.Id, Prompt.ThemeProse.Hash);
        (prose.At, prose.ByKind, prose.ById, prose.ByName) = (db.Now, caller.Kind, caller.Id, caller.Name);
        (prose.InputTokens, prose.OutputTokens, prose.Repaired, prose.Members) = (draft.InputTokens, draft.OutputTokens, draft.Repaired, members);
        db.Note(caller, Room.Voices, "prose", "theme", themeId, $"Had a machine write {(again ? "again " : "")}on the theme '{label}'", LinkTo(themeId));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            return Problem.Conflict("Somebody else had this theme written a moment ago, or it went away. Open it again and look.");
        }

        return await ShownAsync(db, prose, cancellation);
    }
}
