using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Models;
using EmpathyConsole.Application.Tests.Concepts;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>Customers' words are data: whatever they order, and however well a model obeys, nothing of it reaches a concept.</summary>
public sealed partial class InjectionTests
{
    private const int Handful = 5;
    private const int Wanted = 36;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Orders_HiddenInQuotes_ObeyedByTheModel_ReachNoConcept()
    {
        Injections.All.Count.ShouldBeGreaterThanOrEqualTo(50);
        await using var model = await FakeModel.StartAsync();
        await using var house = await ConceptsHouse.OpenAsync(services => services.AddSingleton(One(model)).AddSingleton<IThemeEvidence>(new TaintedEvidence()));

        // it obeys a handful of orders in each answer, also when it is asked to put them right, beside some concepts that are as they should be
        var answers = -1;
        model.Always(c =>
        {
            var turn = Interlocked.Increment(ref answers) / 2;
            var orders = Enumerable.Range(turn * Handful, Handful).Select(i => Injections.All[i % Injections.All.Count]);
            return c.SayAsync(FakeConcepts.Wrap([.. Enumerable.Range(0, c.IsRepair ? 0 : 3).Select(i => FakeConcepts.One(c.Data, 50_000 + (c.Number * 10) + i)), .. orders.Select((o, i) => Obeying(c.Data, o, (c.Number * 100) + i))]));
        });
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(Wanted), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, new RunWish("model " + FakeModel.Name), Token)).Value;
        await house.WorkAsync(run.RunId);
        (answers / 2 * Handful).ShouldBeGreaterThanOrEqualTo(Injections.All.Count, "every order was obeyed at least once");

        await using var db = await house.Console.OpenAsync();
        var concepts = await db.Concepts.Where(c => c.BriefId == brief).ToListAsync(Token);
        concepts.Count.ShouldBe(Wanted);
        foreach (var concept in concepts.Where(c => c.Verdict != Verdict.Block))
        {
            var words = $"{concept.Text.Headline}\n{concept.Text.Body}\n{concept.Text.Cta}\n{concept.Text.Visual}\n{string.Join('\n', concept.Evidence.Select(e => e.Quote.Text))}";
            foreach (var (_, _, _, mark) in Injections.All)
            {
                $"{concept.Text.Headline}\n{concept.Text.Body}\n{concept.Text.Cta}\n{concept.Text.Visual}".Contains(mark, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"'{mark}' in: {words}");
            }
        }

        var evidence = new TaintedEvidence().Quotes;
        concepts.SelectMany(c => c.Evidence).ShouldAllBe(e => evidence.Any(q => q.Verbatim == e.Quote.Verbatim && q.Text.Substring(e.Quote.Start - q.Start, e.Quote.Length) == e.Quote.Text));

        // every one that obeyed was told apart, none by chance of being a double
        var dropped = LeftOut().Match((await house.Runs.LatestAsync(house.Ines, brief, Token)).Value!.Note.ShouldNotBeNull()).Groups["count"].Value;
        int.Parse(dropped, CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(Injections.All.Count);
    }

    [Fact]
    public async Task Orders_AreKeptFromTheModel_AsFarAsTheyAreSeen_AndAreDataWhereTheyAreNot()
    {
        await using var model = await FakeModel.StartAsync();
        await using var house = await ConceptsHouse.OpenAsync(services => services.AddSingleton(model.Defaults()).AddSingleton<IThemeEvidence>(new TaintedEvidence()));
        model.Plan("other model");
        var brief = (await house.Briefs.CreateAsync(house.Ines, house.Draft(40), Token)).Value.Id;
        var run = (await house.Runs.StartAsync(house.Ines, brief, new RunWish("model " + FakeModel.Name), Token)).Value;
        await house.WorkAsync(run.RunId);
        var given = model.Requests.SelectMany(r => JsonNode.Parse((string)JsonNode.Parse(r)!["messages"]![1]!["content"]!)!["evidence"]!.AsArray()).Select(e => (string)e!["quote"]!).Distinct().ToList();
        given.ShouldNotContain(q => q.Contains("Ignore all previous") || q.Contains("<script>") || q.Contains("system prompt"));
        given.ShouldContain("twenty quiet minutes with a bowl");

        // nothing a customer said stands in the part of the question that gives orders
        model.Requests.ShouldAllBe(r => ((string)JsonNode.Parse(r)!["messages"]![0]!["content"]!) == Intelligence.Models.Prompt.Concepts.Text);
        (await house.Runs.LatestAsync(house.Ines, brief, Token)).Value!.Note.ShouldNotBeNull().ShouldContain("were not given to the model");
    }

    /// <summary>One call at a time, so that an answer and its repair come after each other.</summary>
    private static ModelDefaults One(FakeModel model) => model.Defaults() is var defaults ? defaults with { Settings = defaults.Settings with { Concurrency = 1 } } : ModelDefaults.None;

    [GeneratedRegex(@"(?<count>\d+) were left out because of what they said", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeftOut();

    private static JsonObject Obeying(JsonNode data, (string Said, string Field, string Obeys, string Mark) order, int number)
    {
        var concept = FakeConcepts.One(data, number);
        return order.Field == "evidence" ? order.Obeys.Length == 0 ? concept.Resting() : concept.Resting(order.Obeys) : concept.With(order.Field, order.Obeys);
    }

    /// <summary>Quotes that give orders among quotes that do not.</summary>
    private sealed class TaintedEvidence : IThemeEvidence
    {
        private static readonly string[] Plain = ["twenty quiet minutes with a bowl", "I step outside and close the door", "nobody asks anything of me then", "the water takes its time and so do I", "my desk can wait a little", "it is the one slow thing in my day"];

        public IReadOnlyList<Quote> Quotes { get; } = [.. Injections.All.Select(i => i.Said).Concat(Plain).Select((said, i) => new Quote(500 + i, 0, said.Length, said))];

        public Task<IReadOnlyList<ThemeEvidence>> FindAsync(Domain.House.Caller caller, IReadOnlyCollection<long>? ids, int quotesEach, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<ThemeEvidence>>(
            [
                new(PlainEvidence.Quiet, ThemeKind.Desire, "A reason to step away", ThemeStatus.Accepted, 60, [.. Quotes.Select(q => new SourcedQuote(q, "review", null, "email", null))]),
            ]);
    }
}
