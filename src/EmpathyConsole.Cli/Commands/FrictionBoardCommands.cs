using System.CommandLine;
using System.Globalization;
using System.Text;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Digests;
using EmpathyConsole.Application.Friction.Exploring;

namespace EmpathyConsole.Cli.Commands;

/// <summary>friction board SLUG, friction digest.</summary>
internal static class FrictionBoardCommands
{
    public static Command Digest(CliFrame frame)
    {
        var week = new Option<string?>("--week") { Description = "2026-W47; else the last whole week with signals." };
        var command = new Command("digest", "A week against the week before, in plain sentences, as Markdown.") { week };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var digest = await session.Get<IDigestDesk>().AskAsync(session.Caller, parsed.GetValue(week), cancellation);
            if (!digest.Succeeded)
            {
                return CliSession.Say(digest.Problem);
            }

            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(DigestShape.Of(digest.Value));
            }
            else
            {
                await Console.Out.WriteAsync(DigestText.Markdown(digest.Value, ""));
            }

            return ExitCode.Done;
        }));
        return command;
    }

    public static Command Board(CliFrame frame)
    {
        var slug = new Argument<string>("SLUG") { Description = "lead-capture, support, email, team-workload, blend, or one of your own." };
        var by = new Option<string?>("--by") { Description = "For the blend: segment or generation." };
        var command = new Command("board", "Answers all tiles of a board, their changes corrected together.") { slug, by };
        command.SetAction(frame.Run(async (session, parsed, cancellation) =>
        {
            var board = await session.Get<IBoardsDesk>().AskAsync(session.Caller, parsed.GetValue(slug)!, BoardCuts.Read(parsed.GetValue(by)), cancellation);
            if (!board.Succeeded)
            {
                return CliSession.Say(board.Problem);
            }

            if (session.Format == OutputFormat.Json)
            {
                CliSession.WriteJson(BoardShape.Of(board.Value));
                return ExitCode.Done;
            }

            Console.WriteLine(board.Value.Board.Name);
            foreach (var tile in board.Value.Tiles)
            {
                Console.WriteLine();
                if (tile.Answer is { } answer)
                {
                    FrictionCommands.WriteText(answer);
                }
                else if (tile.Ways is { } ways)
                {
                    Console.WriteLine(tile.Name);
                    var file = ways.Funnel is { } funnel ? ExploreSheet.File(funnel, "csv") : ways.Paths is { } paths ? ExploreSheet.File(paths, "csv") : ExploreSheet.File(ways.Cohorts!, "csv");
                    Console.Write(Encoding.UTF8.GetString(file.Content.Span).TrimStart('\ufeff'));
                }
                else
                {
                    Console.WriteLine($"{tile.Name}: {tile.Trouble}");
                }
            }

            Console.WriteLine();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{board.Value.Clear:N0} of {board.Value.Looks:N0} changes stand out after correcting for all of them."));
            return ExitCode.Done;
        }));
        return command;
    }
}
