using System.Text;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Drilling;

public sealed class DrillDeskTests
{
    private static readonly DaySpan June = new(new(2026, 6, 1), new(2026, 6, 14));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Every cell of an answer opens into exactly what it counted, for every metric.</summary>
    [Fact]
    public async Task Look_AtEveryCell_GivesTheCellsOwnNumber() => await WithVisitsAsync(async (console, desk, _) =>
    {
        foreach (var metric in MetricCatalogue.All)
        {
            var question = FrictionQuestion.Of(metric.Slug, Dimension.Stage, Dimension.Channel) with { Days = June };
            var answer = (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, question, Token)).Value;
            foreach (var row in answer.Rows.Take(3))
            {
                var look = (await desk.LookAsync(console.Strategist, new(question, [new(Dimension.Stage, row.Slice[0]), new(Dimension.Channel, row.Slice[1])]), Token)).Value;
                (look.Number.Total.N, look.Number.Total.Interval).ShouldBe((row.N, row.Interval));
                look.Number.Series.Sum(s => s.Points.Sum(p => p.N)).ShouldBe(row.N);
                look.Persons.ShouldBeGreaterThan(0);
            }
        }
    });

    [Fact]
    public async Task Signals_OfHitsAndMisses_AreThoseTheShareCounted() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var question = new DrillQuestion(FrictionQuestion.Of("form-abandonment") with { Days = June }, [new(Dimension.Channel, "chat")]);
        var look = (await desk.LookAsync(console.Analyst, question, Token)).Value;
        var sent = all.Where(s => s.Kind == SignalKind.FormSubmit).Select(s => s.Session).ToHashSet(StringComparer.Ordinal);
        var begun = all.Where(s => s.Kind == SignalKind.FormStart && s.Channel == "chat" && DateOnly.FromDateTime(s.Time.UtcDateTime) is var day && day >= June.From && day <= June.To).ToList();
        async Task<List<DateTimeOffset>> TimesAsync(DrillPart part)
        {
            var times = new List<DateTimeOffset>();
            for (var skip = 0; ; skip += 100)
            {
                var page = (await desk.SignalsAsync(console.Analyst, question with { Part = part }, skip, 100, Token)).Value;
                page.Lines.ShouldAllBe(l => l.Kind == SignalKind.FormStart && l.Of(Dimension.Channel) == "chat" && l.Person.StartsWith("p-", StringComparison.Ordinal));
                times.AddRange(page.Lines.Select(l => l.Time));
                if (skip + 100 >= page.Total)
                {
                    return times;
                }
            }
        }

        var left = await TimesAsync(DrillPart.Hits);

        // the store keeps milliseconds
        left.Select(t => t.ToUnixTimeMilliseconds()).Order().ShouldBe(begun.Where(b => !sent.Contains(b.Session)).Select(b => b.Time.ToUnixTimeMilliseconds()).Order());
        (await TimesAsync(DrillPart.Misses)).Count.ShouldBe(begun.Count - left.Count);
        look.Pieces.Select(p => p.Count).ShouldBe([left.Count, begun.Count - left.Count]);
        look.Number.Total.N.ShouldBe(begun.Count);
    });

    /// <summary>Every number of a funnel opens into as many persons as it counts, each once, and nobody stands on both sides.</summary>
    [Fact]
    public async Task Persons_BehindEveryNumberOfAFunnel_AreThoseItCounts() => await WithVisitsAsync(async (console, desk, _) =>
    {
        var question = new FunnelQuestion([QuestionMatch.Of(SignalKind.FormStart), QuestionMatch.Of(SignalKind.FormSubmit), QuestionMatch.Of(SignalKind.Conversion)], 7, true, Dimension.Channel, new(June, null, []));
        var answer = (await console.Get<IExploreDesk>().FunnelAsync(console.Analyst, question, Token)).Value;
        async Task<List<StepPerson>> AllAsync(StepQuestion asked)
        {
            var all = new List<StepPerson>();
            for (var skip = 0; ; skip += 30)
            {
                var page = (await desk.PersonsAsync(console.Analyst, asked, skip, 30, Token)).Value;
                all.AddRange(page.Persons);
                if (skip + 30 >= page.Total)
                {
                    all.Count.ShouldBe((int)page.Total);
                    return all;
                }
            }
        }

        for (var step = 1; step <= 3; step++)
        {
            var came = await AllAsync(new(question, step, Lost: false));
            came.Count.ShouldBe((int)answer.Whole.Steps[step - 1].Reached);
            came.DistinctBy(p => p.Person).Count().ShouldBe(came.Count);
            came.ShouldAllBe(p => p.Reached >= step && p.CameIn <= p.Last);
            came.Select(p => p.Last).ShouldBeInOrder(SortDirection.Descending);
            if (step > 1)
            {
                var lost = await AllAsync(new(question, step, Lost: true));
                lost.Count.ShouldBe((int)(answer.Whole.Steps[step - 2].Reached - answer.Whole.Steps[step - 1].Reached));
                lost.Select(p => p.Person).Intersect(came.Select(p => p.Person)).ShouldBeEmpty();
            }
        }

        answer.Rows.Count.ShouldBeGreaterThan(1);
        foreach (var row in answer.Rows)
        {
            (await AllAsync(new(question, 2, Lost: false, row.Slice))).Count.ShouldBe((int)row.Count.Steps[1].Reached);
        }
    });

    [Fact]
    public async Task Persons_OfAStepThatIsNotThere_SaySo_AndLeaveNoLine() => await WithVisitsAsync(async (console, desk, _) =>
    {
        var question = new FunnelQuestion([QuestionMatch.Of(SignalKind.FormStart), QuestionMatch.Of(SignalKind.FormSubmit)], 7, true, null, new(June, null, []));
        (await desk.PersonsAsync(console.Analyst, new(question, 3, Lost: false), 0, 10, Token)).Problem!.Sentence.ShouldContain("steps 1 to 2");
        (await desk.PersonsAsync(console.Analyst, new(question, 1, Lost: true), 0, 10, Token)).Problem!.Sentence.ShouldContain("nobody is lost before the second");
        (await LinesAsync(console)).ShouldBeEmpty();
        (await desk.PersonsAsync(console.Analyst, new(question, 1, Lost: false), 0, 10, Token)).Succeeded.ShouldBeTrue();
        (await LinesAsync(console)).ShouldHaveSingleItem().Summary.ShouldNotContain("p-");
    });

    [Fact]
    public async Task Open_ByAStrategist_IsRefusedInEveryWay_AndLeavesNoLine() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var question = new DrillQuestion(FrictionQuestion.Of("ticket-volume"), []);
        (await desk.SignalsAsync(console.Strategist, question, 0, 10, Token)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.ExportAsync(console.Strategist, question, Token)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.AroundAsync(console.Strategist, all[0].Person, all[0].Time, Token)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await LinesAsync(console)).ShouldBeEmpty();
    });

    [Fact]
    public async Task Open_EachTime_LeavesALine_WithoutAnyPerson() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var question = new DrillQuestion(FrictionQuestion.Of("time-to-answer") with { Days = June }, []);
        var page = (await desk.SignalsAsync(console.Analyst, question, 0, 10, Token)).Value;
        page.Lines.ShouldAllBe(l => l.Kind == SignalKind.HumanReply && l.Case != null);
        var around = (await desk.AroundAsync(console.Analyst, page.Lines[0].Person, page.Lines[0].Time, Token)).Value;
        around.ShouldAllBe(l => l.Person == page.Lines[0].Person);
        around.Select(l => l.Time).ShouldBeInOrder();
        around.ShouldContain(l => l.Kind == SignalKind.ContactOpen && l.Case == page.Lines[0].Case);
        var file = (await desk.ExportAsync(console.CxLead, question, Token)).Value;
        Encoding.UTF8.GetString(file.Content.Span).Split("\r\n").Count(l => l.Contains(",human-reply,", StringComparison.Ordinal)).ShouldBe((int)page.Total);
        var lines = await LinesAsync(console);
        lines.Select(l => l.Verb).ShouldBe(["open", "open", "export"]);
        lines.ShouldAllBe(l => !all.Any(s => l.Summary.Contains(s.Person, StringComparison.Ordinal)));
    });

    private static async Task<List<(string Verb, string Summary)>> LinesAsync(TestConsole console)
    {
        await using var db = await console.OpenAsync();
        return [.. (await db.Record.Where(r => r.SubjectKind == "signals").OrderBy(r => r.Id).ToListAsync(Token)).Select(r => (r.Verb, r.Summary))];
    }

    private static async Task WithVisitsAsync(Func<TestConsole, IDrillDesk, IReadOnlyList<Signal>, Task> test)
    {
        await using var console = await TestConsole.StartAsync();
        var signals = SignalFiles.Visits(4000, new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero), 20);
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        await test(console, console.Get<IDrillDesk>(), signals);
    }
}
