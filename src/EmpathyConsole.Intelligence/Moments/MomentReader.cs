using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Intelligence.Moments;

/// <summary>
/// Reads how a person comes across from what they wrote, searched and where they are. Words decide; a page or a stage only
/// where there are none. Distress needs less evidence than anything else, since missing it costs most. No model, no state.
/// </summary>
public static class MomentReader
{
    /// <summary>Texts longer than this are read to here, in UTF-16 units.</summary>
    public const int Longest = 8000;

    private const double Enough = 1;

    /// <summary>How the person comes across; unsure when nothing speaks for anything.</summary>
    public static Reading Read(string? text, string? page, string? query, string? stage)
    {
        var used = new List<string>();
        var tally = new Tally();
        var asks = false;
        if (!string.IsNullOrWhiteSpace(text))
        {
            used.Add("moment.text");
            text = text.Length > Longest ? text[..Longest] : text;
            tally.Add(text);
            asks = Questions.In(text);
        }

        if (!string.IsNullOrWhiteSpace(query))
        {
            used.Add("moment.query");
            tally.Add(query.Length > Longest ? query[..Longest] : query);
        }

        var reading = tally.Read(asks);
        if (reading is not null || !string.IsNullOrWhiteSpace(text))
        {
            return (reading ?? Reading.Nothing) with { Used = used, Asks = asks };
        }

        if (Places.OfPage(page) is { } there)
        {
            return new(there, Sureness.Likely, [new("the page " + page!.Trim(), there)], [.. used, "moment.page"]);
        }

        if (!string.IsNullOrWhiteSpace(page))
        {
            used.Add("moment.page");
        }

        return Places.OfStage(stage) is { } then
            ? new(then, Sureness.Unsure, [], [.. used, "moment.stage"])
            : Reading.Nothing with { Used = string.IsNullOrWhiteSpace(stage) ? used : [.. used, "moment.stage"] };
    }

    private sealed class Tally
    {
        private readonly Dictionary<ReadingKind, double> scores = [];
        private readonly List<(ReadingKind Says, double Weight, string Words)> cues = [];

        public void Add(string words)
        {
            var tokens = Token.Split(words);
            foreach (var cue in CueReader.Shared.Find(tokens))
            {
                cues.Add(cue);
                scores[cue.Says] = scores.GetValueOrDefault(cue.Says) + cue.Weight;
            }

            foreach (var (kind, weight) in Loudness.Of(words))
            {
                scores[kind] = scores.GetValueOrDefault(kind) + weight;
            }

            // A question about something of one's own is somebody getting something done.
            if (Questions.In(words) && tokens.Any(t => t.Word is "my" or "i" or "me") && Score(ReadingKind.Comparing) < Enough)
            {
                scores[ReadingKind.ProblemSolving] = Score(ReadingKind.ProblemSolving) + 0.5;
            }
        }

        public Reading? Read(bool asks)
        {
            var distress = Score(ReadingKind.Distressed);
            if (distress >= 2)
            {
                return Of(ReadingKind.Distressed, distress >= 3 ? Sureness.Sure : Sureness.Likely);
            }

            var (frustrated, problem) = (Score(ReadingKind.Frustrated), Score(ReadingKind.ProblemSolving));
            var trouble = frustrated >= 1.5 && frustrated >= 0.6 * problem ? ReadingKind.Frustrated : ReadingKind.ProblemSolving;
            if (trouble == ReadingKind.ProblemSolving && problem < Enough && frustrated >= Enough)
            {
                trouble = ReadingKind.Frustrated;
            }

            (ReadingKind Kind, double Score)[] ranked =
            [
                (trouble, frustrated + problem),
                (ReadingKind.Comparing, Score(ReadingKind.Comparing) + (asks && Score(ReadingKind.Comparing) > 0 ? 0.5 : 0)),
                (ReadingKind.Receptive, Score(ReadingKind.Receptive)),
            ];
            var ordered = ranked.OrderByDescending(r => r.Score).ToArray();
            var (best, next) = (ordered[0], ordered[1]);
            if (best.Score < Enough)
            {
                return null;
            }

            return Of(best.Kind, best.Score >= 2 && best.Score - next.Score >= 1 ? Sureness.Sure : Sureness.Likely);
        }

        private double Score(ReadingKind kind) => scores.GetValueOrDefault(kind);

        private Reading Of(ReadingKind kind, Sureness sureness) =>
            new(kind, sureness, [.. cues.Where(c => c.Says == kind).OrderByDescending(c => c.Weight).Select(c => new ReadingCue(c.Words, c.Says)).Distinct().Take(5)], []);
    }
}
