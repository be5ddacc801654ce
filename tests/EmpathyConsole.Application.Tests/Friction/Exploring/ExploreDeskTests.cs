using System.Text;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Paths;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Exploring;

public sealed class ExploreDeskTests
{
    private static readonly DaySpan June = new(new(2026, 6, 1), new(2026, 6, 14));
    private static readonly SliceScope Chat = new(June, null, [new(Dimension.Channel, "chat"), new(Dimension.Stage, "support", Not: true)]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Against a plain walk over the signals as they were sent.</summary>
    [Fact]
    public async Task Funnel_OfRandomVisits_AgreesWithWalkingThemOneByOne() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var question = new FunnelQuestion([QuestionMatch.Of(SignalKind.FormStart), QuestionMatch.Of(SignalKind.FormSubmit), new(SignalKind.Conversion, [new(Dimension.Segment, "new")])], 3, true, Dimension.Segment, Chat);
        var answer = (await desk.FunnelAsync(console.Approver, question, Token)).Value;
        var own = all.Where(s => s.Channel == "chat" && s.Stage != "support").ToList();
        var reached = new long[3];
        foreach (var person in own.GroupBy(s => s.Person))
        {
            var starts = person.Where(s => s.Kind == SignalKind.FormStart && In(s));
            var best = starts.Select(start =>
            {
                var sent = person.Where(s => s.Kind == SignalKind.FormSubmit && s.Time > start.Time && s.Time <= start.Time.AddDays(3)).ToList();
                return sent.Count == 0 ? 1 : person.Any(s => s.Kind == SignalKind.Conversion && s.Segment == "new" && s.Time > sent.Min(x => x.Time) && s.Time <= start.Time.AddDays(3)) ? 3 : 2;
            }).DefaultIfEmpty(0).Max();
            for (var i = 0; i < best; i++)
            {
                reached[i]++;
            }
        }

        answer.Whole.Steps.Select(s => s.Reached).ShouldBe(reached);
        reached[2].ShouldBeGreaterThan(10);
        answer.Whole.Steps[1].OfPrevious.ShouldBe(Proportion.Wilson(reached[1], reached[0]));
        Enumerable.Range(0, 3).Select(i => answer.Rows.Sum(r => r.Count.Steps[i].Reached)).ShouldBe(reached);
        var csv = Encoding.UTF8.GetString(ExploreSheet.File(answer, "csv").Content.Span);
        csv.ShouldContain("channel is chat; stage is not support");
        csv.Split("\r\n").Count(l => l.StartsWith("(all),", StringComparison.Ordinal)).ShouldBe(3);
        ExploreSheet.File(answer, "xlsx").Content.Length.ShouldBeGreaterThan(2000);
    });

    [Fact]
    public async Task Paths_ToAContact_EndThere_AndCountEverybodyOnce() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var question = new PathQuestion(QuestionMatch.Of(SignalKind.ContactOpen), false, PathNodes.KindsAtStages, 24, Chat);
        var answer = (await desk.PathsAsync(console.Approver, question, Token)).Value;
        answer.Tree.N.ShouldBe(all.Where(s => s.Kind == SignalKind.ContactOpen && s.Channel == "chat" && s.Stage != "support" && In(s)).DistinctBy(s => s.Person).Count());
        answer.Tree.Steps[0].Sum(s => s.Count).ShouldBe(answer.Tree.N);
        answer.Tree.Top.ShouldAllBe(t => answer.Names[t.Nodes[0]].StartsWith("Contact open, ", StringComparison.Ordinal));
        Encoding.UTF8.GetString(ExploreSheet.File(answer, "csv").Content.Span).ShouldContain(" > Contact open");
    });

    [Fact]
    public async Task Cohorts_OfContacts_AgreeWithCountingThemOneByOne() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var question = new CohortQuestion(QuestionMatch.Of(SignalKind.PageView), QuestionMatch.Of(SignalKind.ContactOpen), new(new(new(2026, 5, 30), new(2026, 6, 18)), null, []));
        var answer = (await desk.CohortsAsync(console.Approver, question, Token)).Value;
        answer.Rows.Select(r => r.Week).ShouldBe([new(2026, 5, 25), new(2026, 6, 1), new(2026, 6, 8), new(2026, 6, 15)]);
        var began = all.Where(s => s.Kind == SignalKind.PageView).GroupBy(s => s.Person).ToDictionary(g => g.Key, g => g.Min(s => s.Time), StringComparer.Ordinal);
        static int WeekOf(DateTimeOffset time) => (DateOnly.FromDateTime(time.UtcDateTime).DayNumber - new DateOnly(2026, 5, 25).DayNumber) / 7;
        foreach (var (week, row) in answer.Rows.Index())
        {
            var people = began.Where(b => b.Value >= new DateTimeOffset(2026, 5, 25, 0, 0, 0, TimeSpan.Zero) && WeekOf(b.Value) == week).ToList();
            row.Size.ShouldBe(people.Count);
            row.Cells.Count.ShouldBe(answer.Rows.Count - week);
            foreach (var (after, cell) in row.Cells.Index())
            {
                cell.Hits.ShouldBe(people.Count(p => all.Any(s => s.Person == p.Key && s.Kind == SignalKind.ContactOpen && s.Time > p.Value && WeekOf(s.Time) == week + after)));
                cell.Unfinished.ShouldBe(week + after == 3);
            }
        }
    });

    [Fact]
    public async Task Spread_OfReplies_IsThatOfTheirMinutes_AndOfACountIsRefused() => await WithVisitsAsync(async (console, desk, all) =>
    {
        var answer = (await desk.SpreadAsync(console.Approver, new("time-to-answer", Dimension.Channel, June, null, []), Token)).Value;
        double[] minutes = [.. all.Where(s => s.Kind == SignalKind.HumanReply && In(s)).Select(s => s.Value!.Value).Order()];
        answer.Whole.N.ShouldBe(minutes.Length);
        answer.Whole.Quantiles.Single(q => q.Share == .5).Interval.ShouldBe(Durations.Median(minutes));
        answer.Rows.Sum(r => r.Spread.N).ShouldBe(minutes.Length);
        (await desk.SpreadAsync(console.Approver, new("ticket-volume", null, June, null, []), Token)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
    });

    [Theory]
    [InlineData("steps", "form-start", "2 to 8 steps")]
    [InlineData("steps", "form-start;swim", "no kind of signal 'swim'")]
    [InlineData("steps", "form-start|mood:good;form-submit", "mood:good")]
    [InlineData("window", "soon", "number of days")]
    [InlineData("window", "900", "1 to 365")]
    public async Task Funnel_ThatCannotBe_SaysWhy(string word, string value, string said)
    {
        await using var console = await TestConsole.StartAsync();
        var question = ExploreText.Funnel(new Dictionary<string, string>(StringComparer.Ordinal) { [word] = value }, null, Chat);
        var problem = question.Problem ?? (await console.Get<IExploreDesk>().FunnelAsync(console.Approver, question.Value, Token)).Problem;
        problem!.Kind.ShouldBe(ProblemKind.Invalid);
        problem.Sentence.ShouldContain(said);
    }

    [Fact]
    public void Matches_WrittenAndRead_AreTheSame_WhateverTheirValuesHold()
    {
        QuestionMatch[] matches = [QuestionMatch.Of(SignalKind.FormStart), new(null, [new(Dimension.Subject, "a;b|c,d:e\\"), new(Dimension.Stage, "x", Not: true)]), new(SignalKind.Nps, [new(Dimension.Channel, "(none)")])];
        var read = MatchText.ReadAll(MatchText.Of(matches)).Value;
        read.Select(m => (m.Kind, string.Join('&', m.Filters))).ShouldBe(matches.Select(m => (m.Kind, string.Join('&', m.Filters))));
    }

    private static bool In(Signal signal) => DateOnly.FromDateTime(signal.Time.UtcDateTime) is var day && day >= June.From && day <= June.To;

    private static async Task WithVisitsAsync(Func<TestConsole, IExploreDesk, IReadOnlyList<Signal>, Task> test)
    {
        await using var console = await TestConsole.StartAsync();
        var signals = SignalFiles.Visits(5000, new(2026, 6, 18, 0, 0, 0, TimeSpan.Zero), 24);
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, signals, null, Token);
        await test(console, console.Get<IExploreDesk>(), signals);
    }
}
