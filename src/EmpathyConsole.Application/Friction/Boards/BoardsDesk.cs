using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Boards;

/// <inheritdoc cref="IBoardsDesk" />
internal sealed partial class BoardsDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : IBoardsDesk
{
    private readonly FrictionAnswers answers = new(store, time, new(databases), new(databases));
    private readonly TileViews ways = new(store, time);

    public async Task<Result<IReadOnlyList<BoardLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var own = await Kept(db).OrderBy(b => b.Name).ThenBy(b => b.Id)
            .Select(b => new BoardLine(b.Slug, b.Name, "", false, b.IsBlend, db.BoardTiles.Count(t => t.BoardId == b.Id && t.RemovedAt == null), b.ByName, b.At)).ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<BoardLine>>([.. own, .. BuiltInBoards.All.Select(LineOf)]);
    }

    public async Task<Result<BoardAnswer>> AskAsync(Caller caller, string slug, BoardCut cut, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        using var activity = ConsoleTelemetry.Source.StartActivity("friction board");
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await LaidOutAsync(db, slug, cancellation) is not { } laid)
        {
            return Problem.NotFound($"There is no board '{slug}'. The boards are at /friction/boards.");
        }

        var (line, tiles) = laid;
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        var groups = line.IsBlend && cut == BoardCut.Generation ? await Generations.OfAsync(db, await store.WordsAsync(caller.Workspace, cancellation), cancellation) : null;
        var shown = await AnsweredAsync(caller, db, zone, tiles, groups, cancellation);
        var days = shown.Find(t => t.Answer is not null)?.Answer!.Days;
        var looked = shown.Where(t => t.Answer is not null).SelectMany(t => Looked(t.Answer!)).ToList();
        activity?.SetTag("friction.board", line.BuiltIn ? line.Slug : "own").SetTag("friction.tiles", tiles.Count);
        return new BoardAnswer(
            line,
            shown,
            cut,
            line.IsBlend && days is { } span ? await Moods.OfAsync(db, zone, span, cut, cancellation) : [],
            looked.Count,
            looked.Count(c => c.Clear),
            zone.DayOf(time.GetUtcNow()).AddDays(1 - QuestionFrames.ProvisionalDays),
            await store.FreshnessAsync(caller.Workspace, cancellation),
            zone.Id,
            time.GetUtcNow());
    }

    /// <summary>The tiles with their answers: numbers in one walk and corrected together, people's ways in a walk each.</summary>
    private async Task<List<TileAnswer>> AnsweredAsync(Caller caller, ConsoleDb db, TimeZoneInfo zone, List<TileAnswer> tiles, PersonGroups? groups, CancellationToken cancellation)
    {
        var asked = tiles.ConvertAll(t => TileViews.Are(t.Address) ? null : (Result<Asking>?)TileQuestions.Of(t.Address, t.Look, groups));
        var told = new Queue<Result<FrictionAnswer>>(await answers.AskTogetherAsync(caller.Workspace, zone, [.. asked.Where(a => a is { Succeeded: true }).Select(a => a!.Value.Value)], cancellation));
        var targets = await TargetBook.OpenAsync(db, cancellation);
        var shown = new List<TileAnswer>(tiles.Count);
        foreach (var (tile, asking) in tiles.Zip(asked))
        {
            if (asking is not { } numbers)
            {
                var view = await ways.AskAsync(caller.Workspace, zone, tile.Address, cancellation);
                shown.Add(view.Succeeded ? tile with { Look = TileLook.Ways, Ways = view.Value } : tile with { Look = TileLook.Ways, Trouble = view.Problem.Sentence });
                continue;
            }

            var answer = numbers.Succeeded ? told.Dequeue() : numbers.Problem;
            shown.Add(answer.Succeeded ? tile with { Answer = answer.Value, Targets = targets.Of(answer.Value) } : tile with { Trouble = answer.Problem.Sentence });
        }

        return shown;
    }

    /// <summary>Every change the answer shows; where nothing is cut its only row is the whole.</summary>
    private static IEnumerable<FrictionChange> Looked(FrictionAnswer answer)
    {
        var cut = answer.Question.By.Count > 0 || answer.GroupName is not null;
        return answer.Beside.Select(b => b.Total).Prepend(answer.Total).Concat(cut ? answer.Rows.Concat(answer.Beside.SelectMany(b => b.Rows)) : []).Select(r => r.Change).OfType<FrictionChange>();
    }

    private static IQueryable<Board> Kept(ConsoleDb db) => db.Boards.Where(b => b.DeletedAt == null);

    private static BoardLine LineOf(BoardPlan plan) => new(plan.Slug, plan.Name, plan.Lead, true, plan.IsBlend, plan.Tiles.Count, "", null);

    /// <summary>A board and its tiles as they read now; null when there is none.</summary>
    private static async Task<(BoardLine Line, List<TileAnswer> Tiles)?> LaidOutAsync(ConsoleDb db, string slug, CancellationToken cancellation)
    {
        if (BuiltInBoards.Find(slug) is { } plan)
        {
            return (LineOf(plan), [.. plan.Tiles.Select(t => new TileAnswer(0, t.Name, t.Address, t.Look, null, null))]);
        }

        if (await Kept(db).AsNoTracking().SingleOrDefaultAsync(b => b.Slug == slug, cancellation) is not { } board)
        {
            return null;
        }

        // a tile that follows a saved question reads as that does, while it is there
        var tiles = await (
            from tile in db.BoardTiles
            join question in db.SavedQuestions.Where(q => q.DeletedAt == null) on tile.SavedQuestionId equals question.Id into followed
            from question in followed.DefaultIfEmpty()
            where tile.BoardId == board.Id && tile.RemovedAt == null
            orderby tile.Place, tile.Id
            select new TileAnswer(tile.Id, question != null ? question.Name : tile.Name, question != null ? question.Address : tile.Address, tile.Look, null, null)).ToListAsync(cancellation);
        return (new(board.Slug, board.Name, "", false, board.IsBlend, tiles.Count, board.ByName, board.At), tiles);
    }

    private static string Link(Board board) => "/friction/boards/" + board.Slug;

    private static string Free(string name, HashSet<string> taken)
    {
        var plain = new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        var words = string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var slug = words.Length == 0 ? "board" : words;
        return !taken.Contains(slug) ? slug : Enumerable.Range(2, taken.Count + 1).Select(n => slug + "-" + n.ToString(CultureInfo.InvariantCulture)).First(s => !taken.Contains(s));
    }
}
