using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

internal sealed class GuardrailDesk(IDbContextFactory<ConsoleDb> databases, IStarterGuardrails starter, GuardrailReading reading, LiveJudging live) : IGuardrailDesk
{
    /// <summary>A text longer than this is refused: a page of copy is a few thousand characters.</summary>
    internal const int LongestText = 200_000;

    public async Task<Result<IReadOnlyList<GuardrailSummary>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        var fires = await FiresAsync(db, cancellation);
        return Results.Of<IReadOnlyList<GuardrailSummary>>([.. facts.Rows.Select(r => reading.Summary(facts, r, fires.GetValueOrDefault(r.Slug)))]);
    }

    public async Task<Result<GuardrailDetail>> GetAsync(Caller caller, string slug, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await DetailAsync(db, slug, cancellation);
    }

    public async Task<Result<int>> BeginAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await starter.SeedAsync(db, caller, cancellation);
    }

    public async Task<Result<Judgement>> CheckAsync(Caller caller, Copy copy, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(copy);
        if (copy.Parts.Sum(p => (long)(p.Text?.Length ?? 0)) > LongestText)
        {
            return Problem.TooLarge(string.Create(CultureInfo.InvariantCulture, $"The text is longer than {LongestText:N0} characters. Check it in pieces."));
        }

        return (await live.JudgeAsync(caller, [copy], cancellation))[0];
    }

    public async Task<Result<CheckAnswer>> CheckAsync(Caller caller, CheckRequest request, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(request);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var copy = await CheckReading.ReadAsync(db, request, cancellation);
        if (!copy.Succeeded)
        {
            return copy.Problem;
        }

        var judgement = await CheckAsync(caller, copy.Value, cancellation);
        return judgement.Succeeded ? new CheckAnswer(judgement.Value.Verdict, judgement.Value.Findings, CheckReading.Warnings(request)) : judgement.Problem;
    }

    public async Task<Result<CheckGrounds>> GroundsAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsCheck) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await CheckReading.GroundsAsync(db, cancellation);
    }

    private async Task<Result<GuardrailDetail>> DetailAsync(ConsoleDb db, string slug, CancellationToken cancellation)
    {
        var facts = await GuardrailFacts.ReadAsync(db, slug, cancellation);
        return facts.Rows.Count == 0 ? GuardrailProblems.Missing(slug) : reading.Detail(facts, facts.Rows[0], (await FiresAsync(db, cancellation)).GetValueOrDefault(slug));
    }

    /// <summary>Concepts each guardrail has something to say about, as they were judged last.</summary>
    private static async Task<Dictionary<string, int>> FiresAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var findings = await db.Concepts.AsNoTracking().Where(c => c.Verdict != Verdict.Pass).Select(c => c.Findings).ToListAsync(cancellation);
        return findings.SelectMany(f => f.Select(x => x.Guardrail).Distinct(StringComparer.Ordinal)).CountBy(s => s, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
