using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Tests.Features.Concepts;

/// <summary>A brief whose concepts are written, as the desks would have left it.</summary>
internal static class WrittenBrief
{
    public const string Writer = "built-in of the test";

    /// <summary>As pages call it.</summary>
    public const string WriterInWords = "the built-in writer";

    /// <summary>Saves it; answers the brief's id.</summary>
    public static async Task<long> SaveAsync(ConsoleDb db, Caller author, int concepts)
    {
        var brief = new Brief
        {
            Name = "Spring tin",
            Goal = "A second order",
            Channel = "email",
            StageSlug = "nurture-email",
            Count = concepts,
            State = BriefState.Triage,
            AuthorId = author.Id,
            AuthorName = author.Name,
            CreatedAt = db.Now,
            ChangedAt = db.Now,
            StateSince = db.Now,
            Revision = 1,
        };
        db.Briefs.Add(brief);
        await db.SaveChangesAsync();
        var run = new ConceptRun { BriefId = brief.Id, Writer = Writer, Asked = concepts, Written = concepts, State = RunState.Done, StartedById = author.Id, StartedByName = author.Name, StartedAt = db.Now, FinishedAt = db.Now };
        db.ConceptRuns.Add(run);
        await db.SaveChangesAsync();
        for (var i = 1; i <= concepts; i++)
        {
            var text = new ConceptText($"Kettle number {i}", $"First sentence {i}. Second sentence {i}.\n\nThe third.", $"Pour {i}", "A bowl");
            db.Concepts.Add(new()
            {
                BriefId = brief.Id,
                RunId = run.Id,
                Position = i,
                Text = text,
                ContentHash = ContentHash.Of(text),
                Channel = "email",
                Angle = "reassure",
                Pattern = "p" + i,
                Evidence = [new(new(i, 0, 12, "a quiet hour"), ContentHash.OfText("a quiet hour"), 1, "Quiet", 12, "review", db.Now)],
                Writer = Writer,
                RuleBookVersion = "r1",
                JudgedAt = db.Now,
                CreatedAt = db.Now,
                Revision = 1,
            });
        }

        await db.SaveChangesAsync();
        return brief.Id;
    }
}
