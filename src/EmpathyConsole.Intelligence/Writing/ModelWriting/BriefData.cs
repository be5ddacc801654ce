using System.Text.Encodings.Web;
using System.Text.Json;
using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>The brief and its evidence as the JSON data a model is given.</summary>
internal static class BriefData
{
    private const int MostTaken = 60;
    private const int AnglesEach = 8;

    // quotes keep their apostrophes: fewer tokens, and the words can be copied exactly
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(WriterBrief brief, IReadOnlyList<GivenQuote> evidence, IReadOnlyList<string> taken, int count, int call)
    {
        var shape = ChannelShape.Of(brief.Channel);
        return JsonSerializer.Serialize(
            new
            {
                count,
                brief = new
                {
                    brief.Brand,
                    brief.About,
                    brief.Goal,
                    brief.Persona,
                    brief.Channel,
                    limits = new
                    {
                        headline = Math.Min(shape.Headline, brief.Limits.Headline ?? int.MaxValue),
                        body = Math.Min(shape.Body, brief.Limits.Body ?? int.MaxValue),
                        shape.Paragraph,
                        shape.Cta,
                    },
                    stage = new { name = brief.StageSlug, intent = brief.Intent.Statement, fear = brief.Fear.Statement, effort = brief.Effort.Statement },
                    values = (WriterValue[])[brief.Value, .. brief.MoreValues],
                    brief.Offers,
                    stories = brief.Stories.Select(s => new { s.Teller, s.Text }),
                    brief.MustSay,
                    brief.MustNotSay,
                    examples = brief.Examples.Select(e => new { e.Text.Headline, e.Text.Body, e.Text.Cta, e.Liked, e.Why }),
                    like = brief.Like is { } like ? new { like.Text.Headline, like.Text.Body, like.Text.Cta, like.Angle } : null,
                },
                angles = Enumerable.Range(0, Math.Min(AnglesEach, count + 2)).Select(i => ConceptForm.Angles[((call * AnglesEach) + i) % ConceptForm.Angles.Count]),
                taken = taken.TakeLast(MostTaken),
                evidence = evidence.Select(e => new { e.Id, theme = e.Theme.Label, kind = e.Theme.Kind.ToString().ToLowerInvariant(), quote = e.Quote.Text }),
            },
            Options);
    }
}
