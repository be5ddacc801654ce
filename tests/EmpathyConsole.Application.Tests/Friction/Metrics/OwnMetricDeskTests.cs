using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Application.Friction.Metrics.Own;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.Friction.Own;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Metrics;

/// <summary>Metrics of one's own on the real store: made, tried, asked for, changed, put away.</summary>
public sealed class OwnMetricDeskTests
{
    private static readonly OwnDefinition Left = new(OwnFormula.ShareOfVisits, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart), SameSubject: true, Without: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Metric_IsTriedMadeAndAsked_WithTheNumbersOfTheBuiltInOneItRestates()
    {
        await using var console = await FilledAsync();
        var (desk, me) = (console.Get<IOwnMetricDesk>(), console.Analyst);
        var tried = (await desk.PreviewAsync(me, new("", Left), Token)).Value;
        var made = (await desk.CreateAsync(me, new("  Forms, léft: my way ", Left), Token)).Value;
        (made.Slug, made.Version, made.Draft.Name).ShouldBe(("own-forms-left-my-way", 1, "Forms, léft: my way"));
        made.Versions[0].Metric.Definition.ShouldBe("Of the visits with form start, the share without form submit about the same subject. A visit and subject counts once, where and when form start first was.");

        var own = await AskAsync(console, made.Slug);
        var builtIn = await AskAsync(console, "form-abandonment");
        own.Rows.Select(r => (string.Join('|', r.Slice), r.N, r.Interval)).ShouldBe(builtIn.Rows.Select(r => (string.Join('|', r.Slice), r.N, r.Interval)));
        own.Rows.ShouldContain(r => r.Interval != null);
        (tried.Total.N, tried.Total.Interval).ShouldBe((own.Total.N, own.Total.Interval));
        (await console.Get<IFrictionDesk>().MetricsAsync(me, Token)).Value.Select(m => m.Slug).ShouldBe([.. MetricCatalogue.All.Select(m => m.Slug), made.Slug]);
        (await desk.ListAsync(console.CxLead, Token)).Value.Single().Metric.Name.ShouldBe("Forms, léft: my way");
    }

    [Fact]
    public async Task Edit_MakesAVersion_TheOldOneStillAnswers_AndBothSayWhichTheyAre()
    {
        await using var console = await FilledAsync();
        var (desk, me) = (console.Get<IOwnMetricDesk>(), console.Analyst);
        var made = (await desk.CreateAsync(me, new("Left forms", Left), Token)).Value;
        (await desk.ChangeAsync(me, made.Id, 1, made.Draft, Token)).Value.Version.ShouldBe(1);
        var sent = new OwnMetricDraft("Left forms", Left with { Without = false, Direction = MetricDirection.HigherIsBetter }, "Counts those who sent it.");
        var second = (await desk.ChangeAsync(me, made.Id, 1, sent, Token)).Value;
        second.Versions.Select(v => v.Metric.Changed).ShouldBe(["Counts those who sent it.", "First definition."]);

        var (now, before) = (await AskAsync(console, made.Slug), await AskAsync(console, made.Slug + "@1"));
        (now.Total.Interval!.Value.Value + before.Total.Interval!.Value.Value).ShouldBe(1, 1e-12);
        AnswerShape.Of(now).ShouldSatisfyAllConditions(a => a.Version.ShouldBe(2), a => a.Changed.ShouldBe("Counts those who sent it."), a => a.Metric.ShouldBe("own-left-forms"));
        AnswerShape.Of(before).ShouldSatisfyAllConditions(a => a.Version.ShouldBe(1), a => a.Metric.ShouldBe("own-left-forms@1"), a => a.Definition.ShouldContain("without form submit"));
        AnswerSheet.Of(before).ShouldContain("1: First definition.");
        (await console.Get<IFrictionDesk>().AskAsync(me, FrictionQuestion.Of(made.Slug + "@3"), Token)).Problem!.Kind.ShouldBe(ProblemKind.NotFound);

        // somebody who had opened version 1 does not write over version 2
        (await desk.ChangeAsync(console.Admin, made.Id, 1, new("Mine", Left), Token)).Problem!.Sentence.ShouldContain("it is at version 2");
    }

    [Fact]
    public async Task PutAway_IsOfferedToNobody_AnsweredToWhoNamesIt_AndComesBack()
    {
        await using var console = await FilledAsync();
        var (desk, me) = (console.Get<IOwnMetricDesk>(), console.Analyst);
        var made = (await desk.CreateAsync(me, new("Left forms", Left), Token)).Value;
        (await desk.ArchiveAsync(me, made.Id, true, Token)).Succeeded.ShouldBeTrue();
        (await console.Get<IFrictionDesk>().MetricsAsync(me, Token)).Value.ShouldNotContain(m => m.Slug == made.Slug);
        (await AskAsync(console, made.Slug)).Total.N.ShouldBeGreaterThan(0);
        (await desk.ListAsync(me, Token)).Value.Single().ArchivedAt.ShouldNotBeNull();
        (await desk.ArchiveAsync(me, made.Id, false, Token)).Succeeded.ShouldBeTrue();
        (await console.Get<IFrictionDesk>().MetricsAsync(me, Token)).Value.ShouldContain(m => m.Slug == made.Slug);
    }

    [Fact]
    public async Task Metric_OfOnesOwn_StandsOnABoard_WithTheNumberTheExplorerShows()
    {
        await using var console = await FilledAsync();
        var (boards, me) = (console.Get<IBoardsDesk>(), console.Analyst);
        var made = (await console.Get<IOwnMetricDesk>().CreateAsync(me, new("Left forms", Left), Token)).Value;
        var board = (await boards.CreateAsync(me, "Ours", null, Token)).Value;
        (await boards.PinAsync(me, board, new("Left", $"metric={made.Slug}", TileLook.Number), null, Token)).Succeeded.ShouldBeTrue();
        var tile = (await boards.AskAsync(me, board, BoardCut.Segment, Token)).Value.Tiles.ShouldHaveSingleItem();
        tile.Answer.ShouldNotBeNull().Total.Interval.ShouldBe((await AskAsync(console, made.Slug)).Total.Interval);
        tile.Answer.Metric.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Draft_ThatCannotBeCounted_IsSaidWithItsField()
    {
        await using var console = await TestConsole.StartAsync();
        var (desk, me) = (console.Get<IOwnMetricDesk>(), console.Analyst);
        (await desk.CreateAsync(me, new("Left forms", Left), Token)).Succeeded.ShouldBeTrue();
        (OwnMetricDraft Draft, string Field, string Sentence)[] wrong =
        [
            (new("ab", Left), "name", "3 to 60"),
            (new("left FORMS", Left), "name", "There is a metric 'left FORMS' already"),
            (new("Satisfaction", Left), "name", "There is a metric 'Satisfaction' already"),
            (new("New one", Left with { Above = OwnSignals.Of() }), "above", "Above the line, no kind"),
            (new("New one", Left with { Formula = OwnFormula.TimeOfPersons, Below = OwnSignals.Of() }), "below", "Where it begins, no kind"),
            (new("New one", Left with { Formula = OwnFormula.TimeOfPersons, Ninetieth = true }), "leastN", "60 to 10,000"),
            (new("New one", Left with { Above = Left.Above with { From = 5, To = 1 } }), "above", "below the least"),
        ];
        foreach (var (draft, field, sentence) in wrong)
        {
            var problem = (await desk.CreateAsync(me, draft, Token)).Problem.ShouldNotBeNull(sentence);
            (problem.Field, problem.Sentence.Contains(sentence, StringComparison.Ordinal)).ShouldBe((field, true), problem.Sentence);
        }

        (await desk.CreateAsync(me, new("Left forms 2", Left), Token)).Value.Slug.ShouldBe("own-left-forms-2");
    }

    [Fact]
    public async Task Spread_OfAMetricOfOnesOwn_IsOfItsTimes_NeverOfAnswersItNarrows()
    {
        await using var console = await FilledAsync();
        var (desk, me, explore) = (console.Get<IOwnMetricDesk>(), console.Analyst, console.Get<IExploreDesk>());
        await desk.CreateAsync(me, new("Time to send", new(OwnFormula.TimeOfPersons, OwnSignals.Of(SignalKind.FormSubmit), OwnSignals.Of(SignalKind.FormStart), LeastN: 10)), Token);
        await desk.CreateAsync(me, new("Good answers", new(OwnFormula.ShareOfSignals, OwnSignals.Of(SignalKind.Csat) with { From = 4 }, OwnSignals.Of(SignalKind.Csat))), Token);
        var times = (await explore.SpreadAsync(me, new("own-time-to-send", null, null, null, []), Token)).Value;
        (times.IsAnswers, times.Whole.N).ShouldBe((false, 60));
        (await explore.SpreadAsync(me, new("own-good-answers", null, null, null, []), Token)).Problem!.Sentence.ShouldContain("no values to spread");
    }

    private static async Task<FrictionAnswer> AskAsync(TestConsole console, string metric) =>
        (await console.Get<IFrictionDesk>().AskAsync(console.Analyst, FrictionQuestion.Of(metric, Dimension.Stage), Token)).Value;

    /// <summary>120 forms begun in two stages, every second one sent three minutes later.</summary>
    private static async Task<TestConsole> FilledAsync()
    {
        var console = await TestConsole.StartAsync();
        var start = console.Clock.GetUtcNow().AddDays(-5);
        var signals = Enumerable.Range(0, 120).SelectMany(i =>
        {
            var begun = new Signal(start.AddMinutes(30 * i), $"p{i}", SignalKind.FormStart, Session: $"s{i}", Stage: i % 3 == 0 ? "form-fill" : "onboarding", Subject: "order");
            return i % 2 == 0 ? new[] { begun, begun with { Kind = SignalKind.FormSubmit, Time = begun.Time.AddMinutes(3) } } : [begun];
        });
        await console.Get<ISignalStore>().AppendAsync(console.Analyst.Workspace, [.. signals], null, Token);
        return console;
    }
}
