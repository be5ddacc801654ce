using System.Globalization;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;

namespace EmpathyConsole.Benchmarks;

/// <summary>The library with 10,000 concepts of 100 briefs, three people's verdicts on each: its first page, searches and filters, for one who still has concepts to judge.</summary>
internal static class LibrarySpeed
{
    private const double LimitSeconds = .1;
    private const int Rounds = 9;
    private const int Briefs = 100;
    private const int InBrief = 100;

    private static readonly (string Name, ConceptFilter Filter)[] Asked =
    [
        ("first page, worth knowing", new(Status: "telling", Take: 24)),
        ("first page, all", new(Take: 24)),
        ("a rare word", new(Words: "w1900", Take: 24) { Order = ConceptOrder.Best }),
        ("two words", new(Words: "parcel late", Take: 24) { Order = ConceptOrder.Best }),
        ("a word of nearly every concept", new(Words: "the", Take: 24) { Order = ConceptOrder.Best }),
        ("two words, worth knowing", new(Words: "parcel late", Status: "telling", Take: 24) { Order = ConceptOrder.Best }),
        ("turned down for a reason", new(Status: "rejected", Take: 24) { Reason = TriageReason.Cliche }),
        ("one angle, kept, newest", new(Status: "kept", Take: 24) { Angle = "teach", Order = ConceptOrder.Newest }),
        ("last page, all", new(Skip: 9976, Take: 24)),
    ];

    /// <summary>Prints a line a question; 1 when the median of one is over the limit.</summary>
    public static async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        await using var console = await TestConsole.StartAsync();
        await FillAsync(console, cancellation);
        var desk = console.Get<IConceptDesk>();
        var over = 0;
        foreach (var (name, filter) in Asked)
        {
            var figure = new Figure(name, LimitSeconds);
            for (var round = 0; round < Rounds; round++)
            {
                await figure.TimeAsync(async () =>
                {
                    var page = (await desk.FindAsync(console.Strategist, filter, cancellation)).Value;
                    figure.Note = string.Create(CultureInfo.InvariantCulture, $"{page.Total:N0} hits");
                });
            }

            over += figure.Held ? 0 : 1;
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {name,-34} | {figure.Note,12} | {figure.Median * 1000,6:0} ms | {figure.MedianCpu * 1000,6:0} ms processor | {(figure.Held ? "yes" : "no"),3} |"));
        }

        return over == 0 ? 0 : 1;
    }

    private static async Task FillAsync(TestConsole console, CancellationToken cancellation)
    {
        var random = new Random(7);
        string[] common = ["the", "and", "a", "to", "it", "your", "parcel", "late", "box", "rest", "hard to leave", "quiet", "note", "cup"];
        string[] angles = ["reassure", "teach", "invite", "thank", "celebrate", "answer-the-fear"];
        string Words(int least, int most) => string.Join(' ', Enumerable.Range(0, random.Next(least, most))
            .Select(_ => random.Next(5) < 2 ? common[(int)(common.Length * Math.Pow(random.NextDouble(), 2))] : string.Create(CultureInfo.InvariantCulture, $"w{(int)(5_000 * Math.Pow(random.NextDouble(), 3))}")));

        Caller[] people = [console.Strategist, console.SecondStrategist, console.CxLead];
        for (var b = 1; b <= Briefs; b++)
        {
            await using var db = await console.OpenAsync();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var state = b % 5 == 0 ? BriefState.Triage : BriefState.Done;
            var brief = new Brief { Name = $"Brief {b}", Channel = ConceptChannels.All[b % 5].Slug, StageSlug = "support", State = state, CreatedAt = db.Now, ChangedAt = db.Now, StateSince = db.Now, Revision = 1 };
            db.Briefs.Add(brief);
            await db.SaveChangesAsync(cancellation);
            var concepts = Enumerable.Range(1, InBrief).Select(i =>
            {
                var text = new ConceptText(Words(4, 9), Words(25, 60), Words(2, 4), Words(4, 10));
                return new Concept
                {
                    BriefId = brief.Id,
                    RunId = brief.Id,
                    Position = i,
                    Text = text,
                    ContentHash = ContentHash.Of(text),
                    Channel = brief.Channel,
                    Angle = angles[i % angles.Length],
                    Pattern = "p" + i,
                    Writer = "built-in 2",
                    Evidence = [new(new(i, 0, 12, Words(8, 20)), ContentHash.OfText("x"), 1, "Quiet", 12, "review", db.Now)],
                    Verdict = i % 25 == 0 ? Domain.Guardrails.Verdict.Block : Domain.Guardrails.Verdict.Pass,
                    RuleBookVersion = "r1",
                    JudgedAt = db.Now,
                    CreatedAt = db.Now,
                    Revision = 1,
                };
            }).ToList();
            db.Concepts.AddRange(concepts);
            await db.SaveChangesAsync(cancellation);
            foreach (var (person, p) in people.Select((person, p) => (person, p)))
            {
                // of the open briefs the first has judged half
                db.TriageVerdicts.AddRange(concepts.Where((_, i) => state == BriefState.Done || p > 0 || i % 2 == 0).Select(c => new TriageVerdict
                {
                    BriefId = brief.Id,
                    ConceptId = c.Id,
                    ById = person.Id,
                    ByName = person.Name,
                    Choice = random.Next(10) switch { < 6 => TriageChoice.No, < 8 => TriageChoice.Maybe, _ => TriageChoice.Keep },
                    Reasons = random.Next(4) == 0 ? [(TriageReason)random.Next(1, 11)] : [],
                    ContentHash = c.ContentHash,
                    ShownAt = db.Now,
                    JudgedAt = db.Now,
                }));
            }

            if (state == BriefState.Done)
            {
                for (var rank = 1; rank <= 3; rank++)
                {
                    var concept = concepts[rank * 7];
                    db.Picks.Add(new() { BriefId = brief.Id, ConceptId = concept.Id, Rank = rank, ById = people[0].Id, ByName = people[0].Name, At = db.Now });
                    db.Approvals.Add(new() { BriefId = brief.Id, ConceptId = concept.Id, ContentHash = concept.ContentHash, Decision = ApprovalDecision.Approve, ById = console.Approver.Id, ByName = console.Approver.Name, At = db.Now });
                }
            }

            await db.SaveChangesAsync(cancellation);
        }
    }
}
