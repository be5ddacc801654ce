using System.Globalization;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Opens the numbers of funnels. Knows nothing of callers and rights.</summary>
internal sealed class StepAnswers(FunnelAnswers funnels)
{
    public async Task<Result<StepPersons>> PersonsAsync(long workspace, TimeZoneInfo zone, StepQuestion question, int skip, int take, CancellationToken cancellation)
    {
        if (!question.IsThere)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"The funnel has steps 1 to {question.Funnel.Steps.Count}{(question.Lost ? ", and nobody is lost before the second" : "")}; step {question.Step} can't be opened."), "at");
        }

        var walked = await funnels.WalkAsync(workspace, zone, question.Funnel, cancellation);
        if (!walked.Succeeded)
        {
            return walked.Problem;
        }

        var (frame, _, walks) = walked.Value;
        var wanted = new List<int>();
        for (var i = 0; i < walks.Count; i++)
        {
            var here = question.Lost ? walks.Reached[i] == question.Step - 1 : walks.Reached[i] >= question.Step;
            if (here && (question.Slice is null || string.Equals(frame.Name(walks.Slices[i]), question.Slice, StringComparison.Ordinal)))
            {
                wanted.Add(i);
            }
        }

        long Last(int i) => walks.Time(i, walks.Reached[i] - 1);
        var page = wanted.OrderByDescending(Last).ThenBy(i => walks.Persons[i]).Skip(skip).Take(take).Select(i => new StepPerson(
            frame.Words.Word(walks.Persons[i]) ?? "", Moment(walks.Time(i, 0)), Moment(Last(i)), walks.Reached[i]));
        return new StepPersons(wanted.Count, skip, [.. page], AnswerFrame.Of(frame, question.Funnel.Scope.Filters));
    }

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
