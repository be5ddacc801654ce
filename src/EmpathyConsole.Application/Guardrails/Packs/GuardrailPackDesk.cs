using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails.Packs;

internal sealed class GuardrailPackDesk(IDbContextFactory<ConsoleDb> databases, IGuardrailDraftDesk drafts) : IGuardrailPackDesk
{
    private const int LongestName = 120;

    public async Task<Result<PackFile>> ExportAsync(Caller caller, IReadOnlyList<string> slugs, PackFormat format, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsRead) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(slugs);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var facts = await GuardrailFacts.ReadAsync(db, null, cancellation);
        if (slugs.FirstOrDefault(s => !facts.Rows.Any(r => string.Equals(r.Slug, s, StringComparison.Ordinal))) is { } missing)
        {
            return GuardrailProblems.Missing(missing);
        }

        var all = facts.Rows
            .Where(r => slugs.Count == 0 || slugs.Contains(r.Slug, StringComparer.Ordinal))
            .Select(r => (r.Slug, Shown: facts.Shown(r)))
            .Select(r => GuardrailJson.Read(r.Slug, r.Shown.Version, r.Shown.Definition))
            .ToLookup(g => g.Rule is UnreadableRule);
        var (suffix, media) = format == PackFormat.Json ? ("json", "application/json") : ("yaml", "application/yaml");
        return new PackFile($"guardrails.{suffix}", media, Pack.Write([.. all[false]], format), all[false].Count(), [.. all[true].Select(g => g.Slug)]);
    }

    public Task<Result<PackContent>> LookAsync(Caller caller, string text, CancellationToken cancellation) =>
        Task.FromResult(caller.Refusal(Operation.GuardrailsEdit) is { } no ? no : Pack.Read(text));

    public async Task<Result<PackOutcome>> ImportAsync(Caller caller, string name, string text, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.GuardrailsEdit) is { } no)
        {
            return no;
        }

        ArgumentNullException.ThrowIfNull(name);
        var read = Pack.Read(text);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var content = read.Value;
        if (content.Guardrails.Count == 0)
        {
            return new PackOutcome([], [], content.Refused, content.Warnings);
        }

        var origin = name.Length > LongestName ? name[..LongestName] : name;
        var brought = await drafts.BringAsync(caller, [.. content.Guardrails.Select(g => new NewGuardrail(g, origin))], cancellation);
        return brought.Succeeded
            ? new PackOutcome([.. brought.Value.Where(b => b.Problem is null)], [.. brought.Value.Where(b => b.Problem is not null)], content.Refused, content.Warnings)
            : brought.Problem;
    }
}
