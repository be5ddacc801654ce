using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>Answers the tiles that show a funnel, paths or cohorts. Each is a walk of its own: people's ways have no slices to be asked together.</summary>
internal sealed class TileViews(ISignalStore store, TimeProvider time)
{
    private const string Funnel = "funnel";
    private const string Paths = "paths";
    private const string Cohorts = "cohorts";

    private readonly FunnelAnswers funnels = new(store, new(store, time));
    private readonly PathAnswers paths = new(store, new(store, time));
    private readonly CohortAnswers cohorts = new(store, new(store, time));

    /// <summary>Whether an address asks for one of them.</summary>
    public static bool Are(string address) => QuestionAddress.View(address) is Funnel or Paths or Cohorts;

    /// <summary>What can't be read of an address, or null.</summary>
    public Problem? Check(string address) => Read(address).Problem;

    public async Task<Result<TileView>> AskAsync(long workspace, TimeZoneInfo zone, string address, CancellationToken cancellation)
    {
        var read = Read(address);
        return read.Succeeded ? await read.Value(workspace, zone, cancellation) : read.Problem;
    }

    private Result<Ask> Read(string address)
    {
        var asked = QuestionAddress.Read(address);
        if (!asked.Succeeded)
        {
            return asked.Problem;
        }

        var (words, scope) = (QuestionAddress.Parts(address), SliceScope.Of(asked.Value));
        return QuestionAddress.View(address) switch
        {
            Funnel => Asking(ExploreText.Funnel(words, null, scope), funnels.AskAsync, a => new(Funnel: a)),
            Paths => Asking(ExploreText.Paths(words, scope), paths.AskAsync, a => new(Paths: a)),
            _ => Asking(ExploreText.Cohorts(words, scope), cohorts.AskAsync, a => new(Cohorts: a)),
        };
    }

    private static Result<Ask> Asking<TQuestion, TAnswer>(Result<TQuestion> question, Func<long, TimeZoneInfo, TQuestion, CancellationToken, Task<Result<TAnswer>>> ask, Func<TAnswer, TileView> show)
    {
        if (!question.Succeeded)
        {
            return question.Problem;
        }

        return Results.Of<Ask>(async (workspace, zone, cancellation) =>
        {
            var answer = await ask(workspace, zone, question.Value, cancellation);
            return answer.Succeeded ? show(answer.Value) : answer.Problem;
        });
    }

    private delegate Task<Result<TileView>> Ask(long workspace, TimeZoneInfo zone, CancellationToken cancellation);
}
