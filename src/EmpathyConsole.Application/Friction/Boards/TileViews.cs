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
    public static Problem? Check(string address)
    {
        var (words, asked) = Read(address);
        return asked.Problem ?? QuestionAddress.View(address) switch
        {
            Funnel => ExploreText.Funnel(words, null, SliceScope.Of(asked.Value)).Problem,
            Paths => ExploreText.Paths(words, SliceScope.Of(asked.Value)).Problem,
            _ => ExploreText.Cohorts(words, SliceScope.Of(asked.Value)).Problem,
        };
    }

    public async Task<Result<TileView>> AskAsync(long workspace, TimeZoneInfo zone, string address, CancellationToken cancellation)
    {
        var (words, asked) = Read(address);
        if (!asked.Succeeded)
        {
            return asked.Problem;
        }

        var scope = SliceScope.Of(asked.Value);
        return QuestionAddress.View(address) switch
        {
            Funnel => await Shown(ExploreText.Funnel(words, null, scope), q => funnels.AskAsync(workspace, zone, q, cancellation), a => new(Funnel: a)),
            Paths => await Shown(ExploreText.Paths(words, scope), q => paths.AskAsync(workspace, zone, q, cancellation), a => new(Paths: a)),
            _ => await Shown(ExploreText.Cohorts(words, scope), q => cohorts.AskAsync(workspace, zone, q, cancellation), a => new(Cohorts: a)),
        };
    }

    private static (IReadOnlyDictionary<string, string> Words, Result<FrictionQuestion> Asked) Read(string address) => (QuestionAddress.Parts(address), QuestionAddress.Read(address));

    private static async Task<Result<TileView>> Shown<TQuestion, TAnswer>(Result<TQuestion> question, Func<TQuestion, Task<Result<TAnswer>>> ask, Func<TAnswer, TileView> show)
    {
        if (!question.Succeeded)
        {
            return question.Problem;
        }

        var answer = await ask(question.Value);
        return answer.Succeeded ? show(answer.Value) : answer.Problem;
    }
}
