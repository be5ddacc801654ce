using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Drafts;

internal sealed partial class GuardrailDraftDesk(IDbContextFactory<ConsoleDb> databases, GateCheck gate, IGuardrailDesk guardrails) : IGuardrailDraftDesk
{
    private const int LongestNote = 600;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    public async Task<Result<DraftSheet>> GetAsync(Caller caller, string slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await SheetAsync(caller, db, slug, cancellation);
    }

    public async Task<Result<DraftSheet>> OpenAsync(Caller caller, string slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        if (facts.Rows.Count == 0)
        {
            return GuardrailProblems.Missing(slug);
        }

        var row = facts.Rows[0];
        if (!facts.Drafts.ContainsKey(row.Id))
        {
            var (version, definition) = facts.Shown(row);
            var guardrail = GuardrailJson.Read(slug, version, definition);
            Begin(db, caller, row, guardrail, version, "", facts.WasLive(row, version) ? [] : facts.Writers(row, version));
            db.Note(caller, Room.Guardrails, "begin draft", "guardrail", slug, $"Began a draft of the guardrail \"{guardrail.Name}\"", Link(slug));
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException)
            {
                // somebody began it in the same moment: theirs is the draft, and the sheet below says so if it was something else
                db.ChangeTracker.Clear();
            }
        }

        return await SheetAsync(caller, db, slug, cancellation);
    }

    public async Task<Result<DraftSheet>> KeepAsync(Caller caller, string slug, Guardrail draft, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(draft);
        return await ChangeAsync(caller, slug, revision, (db, kept, before) =>
        {
            kept.Definition = GuardrailJson.Write(draft with { Slug = slug, Version = before.Version });

            // a draft is kept at every pause of the hand: one line a writer and quarter of an hour says it
            if (kept.Revision == 1 || db.Now - kept.ChangedAt > Pause || !string.Equals(kept.ChangedByName, caller.Name, StringComparison.Ordinal))
            {
                db.Note(caller, Room.Guardrails, "edit draft", "guardrail", slug, $"Edited the draft of the guardrail \"{before.Name}\"", Link(slug));
            }

            return Task.FromResult<Problem?>(null);
        }, cancellation);
    }

    public async Task<Result<BlastRadius>> RadiusAsync(Caller caller, Guardrail draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(draft);
        return await gate.RadiusAsync(caller, draft, cancellation);
    }

    public async Task<Result<CheckAnswer>> TryAsync(Caller caller, CheckRequest request, Guardrail draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(request);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var copy = await CheckReading.ReadAsync(db, request, cancellation);
        if (!copy.Succeeded)
        {
            return copy.Problem;
        }

        var live = await guardrails.CheckAsync(caller, copy.Value, cancellation);
        if (!live.Succeeded)
        {
            return live.Problem;
        }

        var own = RuleBook.Of([draft]).Judge(copy.Value, db.Now).Findings;
        var all = Judgement.Of([.. live.Value.Findings.Where(f => !string.Equals(f.Guardrail, draft.Slug, StringComparison.Ordinal)).Concat(own).OrderBy(f => f.Part).ThenBy(f => f.Start)]);
        return new CheckAnswer(all.Verdict, all.Findings, CheckReading.Warnings(request));
    }

    public async Task<Result<DraftSheet>> AcknowledgeAsync(Caller caller, string slug, long conceptId, bool acknowledged, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        return await ChangeAsync(caller, slug, revision, async (db, kept, draft) =>
        {
            if (!acknowledged)
            {
                kept.Acknowledged = [.. kept.Acknowledged.Where(a => a.ConceptId != conceptId)];
                db.Note(caller, Room.Guardrails, "take back", "guardrail", slug, $"Took back that a former pick may be blocked by \"{draft.Name}\"", Link(slug));
                return null;
            }

            var pick = (await gate.RadiusAsync(caller, draft, cancellation)).FormerPicksNowBlocked.FirstOrDefault(c => c.Id == conceptId);
            if (pick is null)
            {
                return Problem.Invalid("The draft does not block this former pick. Reload the page to see what it blocks now.");
            }

            kept.Acknowledged = [.. kept.Acknowledged.Where(a => a.ConceptId != conceptId), new(conceptId, pick.Name, caller.Id, caller.Name, db.Now)];
            db.Note(caller, Room.Guardrails, "acknowledge", "guardrail", slug, FormattableString.Invariant($"Acknowledged that \"{draft.Name}\" will block the former pick {conceptId}"), Link(slug));
            return null;
        }, cancellation);
    }

    public async Task<Result<Done>> DropAsync(Caller caller, string slug, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var (row, kept, against) = await LoadAsync(db, slug, revision, cancellation);
        if (against is not null)
        {
            return against;
        }

        var name = GuardrailJson.Read(slug, 0, kept!.Definition).Name;
        db.GuardrailDrafts.Remove(kept);
        if (!await db.GuardrailVersions.AnyAsync(v => v.GuardrailId == row!.Id, cancellation))
        {
            db.Guardrails.Remove(row!);
        }

        db.Note(caller, Room.Guardrails, "drop draft", "guardrail", slug, $"Dropped the draft of the guardrail \"{name}\"", "/guardrails");
        return await SaveAsync(db, name, cancellation) is { } conflict ? conflict : Done.It;
    }

    public async Task<Result<long>> ProposeAsync(Caller caller, string slug, string note, int revision, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        if (note.Length > LongestNote)
        {
            return Problem.Invalid(FormattableString.Invariant($"The note is longer than {LongestNote} characters. Shorten it."), "note");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var (row, kept, against) = await LoadAsync(db, slug, revision, cancellation);
        if (against is not null)
        {
            return against;
        }

        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        if (facts.Waiting(row!) is not null)
        {
            return Problem.Conflict("A proposal for this guardrail waits already. Withdraw it first, or wait until it is decided.");
        }

        var draft = GuardrailJson.Read(slug, 0, kept!.Definition);
        if (facts.Read(row!, row!.LiveVersion) is { } live && GuardrailJson.SaysTheSame(live, draft))
        {
            return Problem.Invalid("The draft says what the live version says. Change something, or drop the draft.");
        }

        if (GateCheck.Refusal(await gate.ObstaclesAsync(caller, db, draft, kept.Acknowledged, cancellation)) is { } closed)
        {
            return closed;
        }

        var sealedAs = draft with { Version = facts.Versions[row!.Id].Select(v => v.Version).DefaultIfEmpty().Max() + 1 };
        var version = db.Seal(caller, row.Id, sealedAs, Change(facts.Read(row, row.LiveVersion), sealedAs, note.Trim()));
        var proposal = db.GuardrailProposals.Add(new()
        {
            GuardrailId = row.Id,
            Kind = ProposalKind.Publish,
            Version = version.Version,
            Hash = GuardrailJson.Hash(version.Definition),
            Note = note.Trim(),
            AuthorId = caller.Id,
            AuthorName = caller.Name,
            Writers = [.. kept.Writers.Append(caller.Id).Distinct()],
            Acknowledged = kept.Acknowledged,
            At = db.Now,
            State = ProposalState.Waiting,
            Revision = 1,
        }).Entity;
        db.GuardrailDrafts.Remove(kept);
        row.Revision++;
        row.ChangedAt = db.Now;
        var said = FormattableString.Invariant($"Proposed version {version.Version} of the guardrail \"{draft.Name}\"");
        db.Note(caller, Room.Guardrails, "propose", "guardrail", slug, said, "/guardrails/" + slug);
        await db.TellRoleAsync(caller, Roles.CxLead, InboxKind.ApprovalAsked, draft.Name, said + ".", "/guardrails/" + slug + "/proposal", cancellation);
        return await SaveAsync(db, draft.Name, cancellation) is { } conflict ? conflict : proposal.Id;
    }

    // what the versions list says of it: the author's words, else what is different
    private static string Change(Guardrail? before, Guardrail after, string note)
    {
        var said = note.Length > 0 ? note : before is null ? "" : string.Join("; ", GuardrailDiff.Of(before, after));
        return said.Length <= LongestNote ? said : PublishGate.Cut(said, LongestNote);
    }

    private static string Link(string slug) => $"/guardrails/{slug}/draft";

    // what was never approved keeps its writers, so that nobody approves their own words under another's draft
    private static void Begin(ConsoleDb db, Caller caller, GuardrailRow row, Guardrail guardrail, int baseVersion, string origin, IEnumerable<long>? earlier = null) => db.GuardrailDrafts.Add(new()
    {
        GuardrailId = row.Id,
        Definition = GuardrailJson.Write(guardrail with { Slug = row.Slug, Version = 0 }),
        BaseVersion = baseVersion,
        Origin = origin,
        Writers = [.. (earlier ?? []).Append(caller.Id).Distinct()],
        ChangedByName = caller.Name,
        ChangedAt = db.Now,
        Revision = 1,
    });

    private static async Task<(GuardrailRow? Row, GuardrailDraft? Draft, Problem? Against)> LoadAsync(ConsoleDb db, string slug, int revision, CancellationToken cancellation)
    {
        var row = await db.Guardrails.SingleOrDefaultAsync(g => g.Slug == slug, cancellation);
        var draft = row is null ? null : await db.GuardrailDrafts.SingleOrDefaultAsync(d => d.GuardrailId == row.Id, cancellation);
        var against = row is null ? GuardrailProblems.Missing(slug)
            : draft is null ? GuardrailProblems.NoDraft(slug)
            : revision != draft.Revision ? GuardrailProblems.Changed(GuardrailJson.Read(slug, 0, draft.Definition).Name)
            : null;
        return (row, draft, against);
    }

    private static async Task<Problem?> SaveAsync(ConsoleDb db, string name, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateException)
        {
            // the other change came first: it moved the revision, or took the next version's number
            return GuardrailProblems.Changed(name);
        }
    }

    private async Task<Result<DraftSheet>> ChangeAsync(Caller caller, string slug, int revision, Func<ConsoleDb, GuardrailDraft, Guardrail, Task<Problem?>> change, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var (_, kept, against) = await LoadAsync(db, slug, revision, cancellation);
        if (against is not null)
        {
            return against;
        }

        var draft = GuardrailJson.Read(slug, 0, kept!.Definition);
        if (await change(db, kept, draft) is { } wrong)
        {
            return wrong;
        }

        kept.Writers = [.. kept.Writers.Append(caller.Id).Distinct()];
        (kept.ChangedByName, kept.ChangedAt) = (caller.Name, db.Now);
        kept.Revision++;
        return await SaveAsync(db, draft.Name, cancellation) is { } conflict ? conflict : await SheetAsync(caller, db, slug, cancellation);
    }

    private async Task<Result<DraftSheet>> SheetAsync(Caller caller, ConsoleDb db, string slug, CancellationToken cancellation)
    {
        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        if (facts.Rows.Count == 0)
        {
            return GuardrailProblems.Missing(slug);
        }

        var row = facts.Rows[0];
        if (!facts.Drafts.TryGetValue(row.Id, out var kept))
        {
            return GuardrailProblems.NoDraft(slug);
        }

        var draft = GuardrailJson.Read(slug, 0, kept.Definition);
        var radius = await gate.RadiusAsync(caller, draft, cancellation);
        var examples = ExampleRun.Of(draft, db.Now);
        return new DraftSheet(
            slug,
            draft,
            facts.Read(row, row.LiveVersion),
            kept.BaseVersion,
            kept.Origin,
            examples,
            radius,
            kept.Acknowledged,
            GateCheck.Obstacles(examples, radius, kept.Acknowledged),
            facts.Waiting(row)?.Id,
            kept.ChangedByName,
            kept.ChangedAt,
            kept.Revision);
    }
}
