using System.Globalization;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Benchmarks;

/// <summary>One deck of 10,000 concepts, 400 of them judged: how soon the queue follows a changed weight, and how long the next card takes.</summary>
internal static class TasteSpeed
{
    private const int Concepts = 10_000;
    private const int Judged = 400;
    private const int Rounds = 9;
    private static readonly string[] Angles = ["reassure", "teach", "invite", "thank", "remove-effort", "answer"];

    /// <summary>Prints a line a figure; 1 when the median of one is over its limit.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        await using var console = await TestConsole.StartAsync();
        var brief = await FillAsync(console, cancellation);
        var (triage, taste, me) = (console.Get<ITriageDesk>(), console.Get<ITasteDesk>(), console.Strategist);
        var first = new Figure("first card, everything read for the first time", 5);
        await first.TimeAsync(() => triage.DealAsync(me, brief, cancellation));
        var (weight, order, next) = (new Figure("a weight changed on the page", .8), new Figure("the queue in its new order, with its next card", .2), new Figure("a verdict and the next card", .15));
        for (var round = 0; round < Rounds; round++)
        {
            var to = round % 2 == 0 ? 1.5 : -1.5;
            await weight.TimeAsync(() => taste.HoldAsync(me, false, "length", to, cancellation));
            var card = 0L;
            await order.TimeAsync(async () => card = (await triage.DealAsync(me, brief, cancellation)).Value.Card!.ConceptId);
            await next.TimeAsync(async () =>
            {
                await triage.JudgeAsync(me, card, new(TriageChoice.Maybe, []), cancellation);
                await triage.DealAsync(me, brief, cancellation);
            });
        }

        Figure[] figures = [first, weight, order, next];
        foreach (var figure in figures)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {figure.Name,-48} | {figure.Median * 1000,6:0} ms | {figure.MedianCpu * 1000,6:0} ms processor | limit {figure.LimitSeconds * 1000,5:0} ms | {(figure.Held ? "yes" : "no"),3} |"));
        }

        return figures.All(f => f.Held) ? 0 : 1;
    }

    private static async Task<long> FillAsync(TestConsole console, CancellationToken cancellation)
    {
        var random = new Random(7);
        string Words(int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most)).Select(_ => string.Create(CultureInfo.InvariantCulture, $"w{(int)(5_000 * Math.Pow(random.NextDouble(), 3))}")));
        await using var db = await console.OpenAsync();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var brief = new Brief { Name = "All of them", Channel = "email", StageSlug = "support", State = BriefState.Triage, CreatedAt = db.Now, ChangedAt = db.Now, StateSince = db.Now, Revision = 1, Seed = 3 };
        db.Briefs.Add(brief);
        await db.SaveChangesAsync(cancellation);
        for (var i = 1; i <= Concepts; i++)
        {
            var text = new ConceptText(Words(4, 9), Words(25, 60), Words(2, 4), Words(4, 10));
            db.Concepts.Add(new()
            {
                BriefId = brief.Id,
                RunId = 1,
                Position = i,
                Text = text,
                ContentHash = ContentHash.Of(text),
                Channel = "email",
                Angle = Angles[i % Angles.Length],
                Pattern = "p" + (i % 150),
                Writer = "built-in 2",
                Evidence = [new(new(i, 0, 12, Words(8, 20)), ContentHash.OfText("x"), 1, "Quiet", 12, "review", db.Now)],
                Verdict = Domain.Guardrails.Verdict.Pass,
                RuleBookVersion = "r1",
                JudgedAt = db.Now,
                CreatedAt = db.Now,
                Revision = 1,
            });
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var concept in db.Concepts.Local.OrderBy(c => c.Id).Take(Judged).ToList())
        {
            db.TriageVerdicts.Add(new() { BriefId = brief.Id, ConceptId = concept.Id, ById = console.Strategist.Id, ByName = console.Strategist.Name, Choice = concept.Text.Body.Length > 250 ? TriageChoice.No : TriageChoice.Keep, ContentHash = concept.ContentHash, ShownAt = db.Now, JudgedAt = db.Now });
        }

        await db.SaveChangesAsync(cancellation);
        return brief.Id;
    }
}
