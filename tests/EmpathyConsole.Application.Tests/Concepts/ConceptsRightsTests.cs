using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class ConceptsRightsTests
{
    /// <summary>Every operation of the desks with the right it needs; an unknown id is enough, for refusal comes first.</summary>
    private static readonly (string Name, Operation Right, Func<ConceptsHouse, Caller, CancellationToken, Task<Problem?>> Try)[] Operations =
    [
        ("list briefs", Operation.ConceptsRead, async (h, c, t) => (await h.Briefs.ListAsync(c, t)).Problem),
        ("get brief", Operation.ConceptsRead, async (h, c, t) => (await h.Briefs.GetAsync(c, 9, t)).Problem),
        ("choices", Operation.ConceptsRead, async (h, c, t) => (await h.Briefs.ChoicesAsync(c, t)).Problem),
        ("create brief", Operation.BriefsWrite, async (h, c, t) => (await h.Briefs.CreateAsync(c, new(), t)).Problem),
        ("save brief", Operation.BriefsWrite, async (h, c, t) => (await h.Briefs.SaveAsync(c, 9, 1, new(), t)).Problem),
        ("copy brief", Operation.BriefsWrite, async (h, c, t) => (await h.Briefs.CopyAsync(c, 9, t)).Problem),
        ("remove brief", Operation.BriefsWrite, async (h, c, t) => (await h.Briefs.RemoveAsync(c, 9, t)).Problem),
        ("start run", Operation.ConceptsRun, async (h, c, t) => (await h.Runs.StartAsync(c, 9, t)).Problem),
        ("cancel run", Operation.ConceptsRun, async (h, c, t) => (await h.Runs.CancelAsync(c, 9, t)).Problem),
        ("latest run", Operation.ConceptsRead, async (h, c, t) => (await h.Runs.LatestAsync(c, 9, t)).Problem),
        ("watch run", Operation.ConceptsRead, (h, c, t) => Task.FromResult(h.Runs.Watch(c, 9, 0, t).Problem)),
        ("find concepts", Operation.ConceptsRead, async (h, c, t) => (await h.Concepts.FindAsync(c, new(), t)).Problem),
        ("get concept", Operation.ConceptsRead, async (h, c, t) => (await h.Concepts.GetAsync(c, 9, t)).Problem),
        ("edit concept", Operation.ConceptsEdit, async (h, c, t) => (await h.Concepts.EditAsync(c, 9, 1, new("a", "b", "c", "d"), t)).Problem),
        ("deal", Operation.ConceptsTriage, async (h, c, t) => (await h.Triage.DealAsync(c, 9, t)).Problem),
        ("judge", Operation.ConceptsTriage, async (h, c, t) => (await h.Triage.JudgeAsync(c, 9, new(TriageChoice.Keep, []), t)).Problem),
        ("undo", Operation.ConceptsTriage, async (h, c, t) => (await h.Triage.UndoAsync(c, 9, t)).Problem),
        ("finals", Operation.ConceptsRead, async (h, c, t) => (await h.Finals.TableAsync(c, 9, t)).Problem),
        ("rank", Operation.ConceptsPick, async (h, c, t) => (await h.Finals.RankAsync(c, 9, 1, [], t)).Problem),
        ("ask", Operation.ConceptsPick, async (h, c, t) => (await h.Finals.AskAsync(c, 9, t)).Problem),
        ("approval", Operation.ConceptsRead, async (h, c, t) => (await h.Approvals.TableAsync(c, 9, t)).Problem),
        ("approve", Operation.ConceptsApprove, async (h, c, t) => (await h.Approvals.ApproveAsync(c, 9, [], "", t)).Problem),
        ("send back", Operation.ConceptsApprove, async (h, c, t) => (await h.Approvals.SendBackAsync(c, 9, "why", t)).Problem),
    ];

    [Fact]
    public async Task EveryOperation_ObeysTheTableOfRights()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var none = house.Ines with { Roles = Roles.None };
        Caller[] callers = [house.Ines, house.Jonah, house.Console.CxLead, house.Console.Analyst, house.Console.Admin, none];
        foreach (var (name, right, attempt) in Operations)
        {
            foreach (var caller in callers)
            {
                var refused = (await attempt(house, caller, TestContext.Current.CancellationToken))?.Kind == ProblemKind.Forbidden;
                refused.ShouldBe(!caller.May(right), $"{caller.Name} ({caller.Roles}): {name}");
            }
        }
    }
}
