using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Demo.House;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Takes each brief through the real desks to where it should stand: written, run, triaged by two people, picked, asked, approved.</summary>
internal sealed class BriefsStep : IDemoStep
{
    public string Title => "Writing concepts for four briefs";

    public async Task RunAsync(DemoBuild build, CancellationToken cancellation)
    {
        // A console that was set up without a writer has briefs of its people only.
        if (build.Find<IConceptWriter>() is null)
        {
            return;
        }

        // Briefs have nothing to do with each other, and a writer thinks for a second or two.
        await Task.WhenAll(BriefPlans.All.Select(plan => Task.Run(() => RunAsync(build, plan, cancellation), cancellation)));
    }

    // a short run is looked through to here by everybody, so that three can be picked
    private const int Least = 12;

    private static async Task RunAsync(DemoBuild build, BriefContent plan, CancellationToken cancellation)
    {
        var id = await BriefAsync(build, plan, cancellation);

        // Every turn does what its state asks for, so that a demo that was cut short goes on where it stood.
        while (await StateAsync(build, id, cancellation) is var state && state != plan.Ends)
        {
            await (state switch
            {
                BriefState.Draft => WriteAsync(build, plan, id, cancellation),
                BriefState.Running => WaitAsync(build, plan, id, cancellation),
                BriefState.Triage => PickAsync(build, plan, id, cancellation),
                BriefState.Finals => AskAsync(build, plan, id, cancellation),
                _ => ApproveAsync(build, id, cancellation),
            });
        }

        await TriageAsync(build, plan, id, cancellation);
    }

    private static Caller Author(DemoBuild build, BriefContent plan) =>
        string.Equals(plan.Author, build.Tom.Name, StringComparison.Ordinal) ? build.Tom : build.Ines;

    private static async Task<BriefState> StateAsync(DemoBuild build, long brief, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        return await db.Briefs.Where(b => b.Id == brief).Select(b => b.State).SingleAsync(cancellation);
    }

    private static async Task<long> BriefAsync(DemoBuild build, BriefContent plan, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        if (await db.Briefs.FirstOrDefaultAsync(b => b.Name == plan.Name, cancellation) is { } there)
        {
            return there.Id;
        }

        var found = await FoundThemes.OfAsync(build, db, cancellation);
        var draft = new BriefDraft
        {
            Name = plan.Name,
            Goal = plan.Goal,
            PersonaId = await db.Personas.Where(p => p.Segment == plan.Segment).Select(p => p.Id).SingleAsync(cancellation),
            StageId = await db.JourneyStages.Where(s => s.Journey!.Name == plan.Journey && s.Slug == plan.Stage).Select(s => s.Id).SingleAsync(cancellation),
            Channel = plan.Channel,
            ValueId = await db.BrandValues.Where(v => v.Name == plan.Value).Select(v => v.Id).SingleAsync(cancellation),
            ThemeIds = [.. plan.Themes.Where(found.ContainsKey).Select(key => found[key]).Distinct()],
            OfferIds = await db.OfferFacts.Where(o => plan.Offers.Contains(o.Name)).Select(o => o.Id).ToListAsync(cancellation),
            StoryIds = await db.Stories.Where(s => plan.Stories.Contains(s.Title)).Select(s => s.Id).ToListAsync(cancellation),
            MustSay = plan.MustSay,
            Campaign = plan.Campaign,
            Count = plan.Count,
            BrandStory = plan.BrandStory,
        };
        return DemoBuild.Sure(await build.Get<IBriefDesk>().CreateAsync(Author(build, plan), draft, cancellation)).Id;
    }

    private static async Task WriteAsync(DemoBuild build, BriefContent plan, long brief, CancellationToken cancellation)
    {
        DemoBuild.Sure(await build.Get<IRunDesk>().StartAsync(Author(build, plan), brief, cancellation));
        await WaitAsync(build, plan, brief, cancellation);
    }

    private static async Task WaitAsync(DemoBuild build, BriefContent plan, long brief, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        var job = await db.ConceptRuns.Where(r => r.BriefId == brief).OrderByDescending(r => r.Id).Select(r => r.JobId).FirstAsync(cancellation);
        await build.RunJobAsync(Author(build, plan), job, cancellation);
    }

    /// <summary>Two people look through the concepts, the second at fewer; neither is undone when this runs again.</summary>
    private static async Task TriageAsync(DemoBuild build, BriefContent plan, long brief, CancellationToken cancellation)
    {
        await using var db = await build.OpenAsync(cancellation);
        var concepts = await db.Concepts.AsNoTracking().Where(c => c.BriefId == brief).OrderBy(c => c.Position).Select(c => new { c.Id, c.Verdict }).ToListAsync(cancellation);
        var judged = (await db.TriageVerdicts.AsNoTracking().Where(v => v.BriefId == brief && v.Choice != null).Select(v => new { v.ConceptId, v.ById }).ToListAsync(cancellation))
            .Select(v => (v.ConceptId, v.ById)).ToHashSet();
        var desk = build.Get<ITriageDesk>();
        foreach (var (caller, share) in new[] { (build.Ines, .38), (build.Tom, .24) })
        {
            // A person's feeling for a concept is drawn from both, so that the two agree at times and differ at others.
            foreach (var (place, concept) in concepts.Take(Math.Max(Least, (int)Math.Ceiling(concepts.Count * share))).Index())
            {
                var call = Call(new Draws((plan.Name.Sum(letter => letter) * 1009) + (place * 31) + caller.Name.Length), concept.Verdict, place);
                if (!judged.Contains((concept.Id, caller.Id)) && await desk.JudgeAsync(caller, concept.Id, call, cancellation) is { Succeeded: false, Problem.Kind: not ProblemKind.Conflict } refused)
                {
                    DemoBuild.Sure(refused);
                }
            }
        }
    }

    private static TriageCall Call(Draws draws, Verdict verdict, int place)
    {
        if (verdict == Verdict.Block)
        {
            return new(TriageChoice.No, [TriageReason.OffBrief]);
        }

        // Every third of the first dozen is kept by everybody, so that there is something to pick from.
        if (place < 12 && place % 3 == 0)
        {
            return new(TriageChoice.Keep, []);
        }

        return draws.Weighted([.2, .17, .63]) switch
        {
            0 => new(TriageChoice.Keep, []),
            1 => new(TriageChoice.Maybe, []),
            _ => new(TriageChoice.No, draws.Chance(.6) ? [draws.Pick([TriageReason.Cliche, TriageReason.Unclear, TriageReason.NotCredible, TriageReason.WrongMoment, TriageReason.Duplicate])] : []),
        };
    }

    private static async Task PickAsync(DemoBuild build, BriefContent plan, long brief, CancellationToken cancellation)
    {
        await TriageAsync(build, plan, brief, cancellation);
        var finals = build.Get<IFinalsDesk>();
        var author = Author(build, plan);
        var table = DemoBuild.Sure(await finals.TableAsync(author, brief, cancellation));
        var three = table.Finalists.Where(f => f.Why is null && f.Own == TriageChoice.Keep).OrderByDescending(f => f.Kept).ThenBy(f => f.Card.Verdict).Take(Ranking.Size).Select(f => f.Card.ConceptId).ToList();
        DemoBuild.Sure(await finals.RankAsync(author, brief, table.Brief.Revision, three, cancellation));
    }

    private static async Task AskAsync(DemoBuild build, BriefContent plan, long brief, CancellationToken cancellation) =>
        DemoBuild.Sure(await build.Get<IFinalsDesk>().AskAsync(Author(build, plan), brief, cancellation));

    private static async Task ApproveAsync(DemoBuild build, long brief, CancellationToken cancellation)
    {
        var desk = build.Get<IApprovalDesk>();
        var table = DemoBuild.Sure(await desk.TableAsync(build.Jonah, brief, cancellation));
        DemoBuild.Sure(await desk.ApproveAsync(build.Jonah, brief, [.. table.Concepts.Select(c => new SeenConcept(c.Id, c.ContentHash))], "Calm, true and ours.", cancellation));
    }
}
