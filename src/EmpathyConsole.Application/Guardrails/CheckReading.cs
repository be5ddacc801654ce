using System.Text.Json;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Reading;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>Turns a request into the copy to judge, and looks the names in it up in the workspace.</summary>
internal static class CheckReading
{
    /// <summary>A campaign has a handful of texts; more are not held against each other.</summary>
    private const int MostSiblings = 20;

    public static async Task<CheckGrounds> GroundsAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var facts = await db.OfferFacts.AsNoTracking().OrderBy(f => f.Name).ToListAsync(cancellation);
        var values = await db.BrandValues.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation);
        var stories = await db.Stories.AsNoTracking().OrderBy(s => s.Title).ToListAsync(cancellation);
        return new(
            [.. facts.Select(f => new OfferFactClaim(f.Name, f.EndsAt, f.StockLeft))],
            [.. values.Select(v => new BrandValueWords(v.Name, [.. v.Words, .. v.Proofs, v.Promise]))],
            [.. stories.Select(s => new StoryGround(s.Title, s.StandsUntil, s.Channels))]);
    }

    /// <summary>The copy a request asks to be judged, with everything it names looked up: facts, values, stories, the texts of its campaign.</summary>
    public static async Task<Result<Copy>> ReadAsync(ConsoleDb db, CheckRequest request, CancellationToken cancellation)
    {
        var copy = Copy(request, NeedsGrounds(request) ? await GroundsAsync(db, cancellation) : new([], [], []));
        return copy.Succeeded ? await InCampaignAsync(db, copy.Value, cancellation) : copy;
    }

    /// <summary>Whether any name has to be looked up.</summary>
    public static bool NeedsGrounds(CheckRequest request) =>
        request.Values is { Count: > 0 } || request.Stories is { Count: > 0 } || request.Facts?.Any(f => f.ValueKind == JsonValueKind.String) == true;

    public static Result<Copy> Copy(CheckRequest request, CheckGrounds grounds)
    {
        var parts = Parts(request);
        if (!parts.Succeeded)
        {
            return parts.Problem;
        }

        var facts = All(request.Facts, f => Fact(f, grounds.Facts));
        var values = All(request.Values, v => Named(v, grounds.Values, g => g.Name, "brand value", "values"));
        var stories = All(request.Stories, s => Named(s, grounds.Stories, g => g.Title, "story", "stories"));
        if ((facts.Problem ?? values.Problem ?? stories.Problem) is { } wrong)
        {
            return wrong;
        }

        return new Copy(parts.Value, Slug(request.Channel), Slug(request.Stage), request.Campaign, values.Value, facts.Value, request.MadeByAi, stories.Value, Slug(request.Audience), Siblings(request));
    }

    /// <summary>The copy beside what is approved in the campaign it names; as it was when it names none.</summary>
    public static async Task<Copy> InCampaignAsync(ConsoleDb db, Copy copy, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(copy.Campaign))
        {
            return copy;
        }

        return copy with { Siblings = [.. copy.Siblings ?? [], .. await CampaignTexts.ApprovedAsync(db, copy.Campaign, cancellation)] };
    }

    public static IReadOnlyList<string>? Warnings(CheckRequest request) => request.Unknown is { Count: > 0 } unknown
        ? [.. unknown.Keys.Select(k => $"The field \"{k}\" is not known and was ignored.")]
        : null;

    private static IReadOnlyList<CopySibling> Siblings(CheckRequest request) =>
        [.. (request.Siblings ?? []).Where(s => !string.IsNullOrWhiteSpace(s?.Text)).Take(MostSiblings).Select(s => new CopySibling(s.Name ?? (s.Channel is null ? "another text" : GuardrailSentence.Channel(s.Channel)), s.Text!, Slug(s.Channel)))];

    private static Result<IReadOnlyList<(CopyPart Part, string Text)>> Parts(CheckRequest request)
    {
        if (request.Text is not null && request.Parts is not null)
        {
            return Problem.Invalid("Give either 'text' or 'parts', not both.", "parts");
        }

        (CopyPart Part, string? Text)[] all = request.Parts is { } p
            ? [(CopyPart.Headline, p.Headline), (CopyPart.Body, p.Body), (CopyPart.Cta, p.Cta), (CopyPart.Visual, p.Visual)]
            : [(CopyPart.Text, request.Text)];
        var given = all.Where(x => x.Text is not null).Select(x => (x.Part, x.Text!)).ToList();
        return given.Count == 0
            ? Problem.Invalid("There is no text to check. Give 'text', or 'parts' with headline, body, cta or visual.", "text")
            : given;
    }

    private static Result<OfferFactClaim> Fact(JsonElement fact, IReadOnlyList<OfferFactClaim> known)
    {
        if (fact.ValueKind == JsonValueKind.String)
        {
            return Named(fact.GetString()!, known, f => f.Name, "offer fact", "facts");
        }

        try
        {
            if (fact.ValueKind == JsonValueKind.Object && fact.Deserialize<OfferFactClaim>(JsonColumn.Options) is { } claim)
            {
                return claim with { Name = string.IsNullOrWhiteSpace(claim.Name) ? "the offer" : claim.Name };
            }
        }
        catch (JsonException)
        {
            // answered below: the sentence says what is wanted
        }

        return Problem.Invalid("An offer fact is the name of one in the workspace, or an object with name, endsAt (ISO 8601) and stockLeft (a whole number).", "facts");
    }

    private static Result<T> Named<T>(string name, IReadOnlyList<T> known, Func<T, string> nameOf, string kind, string field)
        where T : class
    {
        var found = known.FirstOrDefault(k => string.Equals(nameOf(k), name, StringComparison.OrdinalIgnoreCase));
        if (found is not null)
        {
            return found;
        }

        var there = known.Count == 0 ? "It has none." : $"It has: {string.Join("; ", known.Take(8).Select(nameOf))}.";
        return Problem.Invalid($"There is no {kind} \"{name}\" in this workspace. {there}", field);
    }

    private static Result<IReadOnlyList<TOut>> All<TIn, TOut>(IReadOnlyList<TIn>? from, Func<TIn, Result<TOut>> read)
    {
        List<TOut> all = [];
        foreach (var item in from ?? [])
        {
            var one = read(item);
            if (!one.Succeeded)
            {
                return one.Problem;
            }

            all.Add(one.Value);
        }

        return all;
    }

    private static string? Slug(string? slug) => string.IsNullOrWhiteSpace(slug) ? null : slug.Trim();
}
