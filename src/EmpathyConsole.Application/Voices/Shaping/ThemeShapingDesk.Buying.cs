using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>From want to idea.</summary>
internal sealed partial class ThemeShapingDesk
{
    /// <summary>Most characters of what people are really buying.</summary>
    public const int LongestBuying = 200;
    private const int MostIdeas = 8;
    private const int LongestIdea = 120;

    public async Task<Result<Done>> BuyingAsync(Caller caller, long themeId, string buying, IReadOnlyList<string> serves, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesJudge) is { } no)
        {
            return no;
        }

        var feeling = OneLine(buying);
        var ideas = (serves ?? []).Select(OneLine).Where(i => i.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (feeling.Length > LongestBuying)
        {
            return Problem.Invalid("What people are really buying is said in 200 characters at most. Name the feeling, such as 'a calm hour that is mine'.", "buying");
        }

        if (ideas.Count > MostIdeas || ideas.Exists(i => i.Length > LongestIdea))
        {
            return Problem.Invalid("What else would serve it is a list of 8 ideas at most, each of 120 characters at most. Leave the weaker ones out.", "serves");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Themes.SingleOrDefaultAsync(t => t.Id == themeId, cancellation) is not { } theme)
        {
            return NoTheme;
        }

        if (theme.MergedInto is not null)
        {
            return await ThemeJudging.MergedAsync(db, theme, cancellation);
        }

        if (theme is not { Kind: ThemeKind.Desire, Status: ThemeStatus.Accepted })
        {
            return Problem.Conflict("What people are really buying is written down for an accepted desire. Accept the desire first.");
        }

        var judgement = ThemeJudging.Begin(db, caller, theme, JudgementVerb.Buying, []);
        (theme.Buying, theme.Serves) = (feeling.Length > 0 ? feeling : null, ideas.Count > 0 ? ideas : null);
        (judgement.BuyingAfter, judgement.ServesAfter) = (theme.Buying, theme.Serves);
        theme.Revision++;
        db.Note(caller, Room.Voices, "buying", "theme", themeId, $"Wrote down what people are really buying in '{theme.Label}'", ThemeJudging.Link(themeId));
        return await ThemeJudging.SaveAsync(db, theme, cancellation) is { } problem ? problem : Done.It;
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
