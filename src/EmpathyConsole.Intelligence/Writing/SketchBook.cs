using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Intelligence.Writing;

/// <summary>
/// Fills a run: for each place the least heard theme and angle, of several candidates the one least like all before it.
/// Weights for likeness are first taken from a background of throws, and at the end checked on the run itself.
/// </summary>
internal sealed class SketchBook
{
    /// <summary>No two concepts of a run may be more alike than this.</summary>
    public const double MostAlike = 0.35;

    private const int Background = 100;
    private const int Candidates = 6;
    private const int Throws = 60;
    private const int Repairs = 60;
    private const int LastTries = 60;
    private const int TopUps = 10;
    private const int Refit = 10;

    // what a run may cost: one that has tried this much has little left to find; a whole sketch is three tries
    private const int MostWork = 60000;
    private const int TopUpMisses = 20;

    private const double LeftBehind = 0.008;

    // a quote that carries more than this carries the run alone
    private const int MostOnOne = 20;
    private readonly int _count;
    private readonly int _asked;
    private readonly string _channel;
    private readonly string? _promise;
    private readonly IReadOnlyList<ThemePhrases> _themes;
    private readonly List<ThemePhrases> _speaking;
    private readonly Dictionary<ThemePhrases, IReadOnlyList<QuotePoint>> _usable;
    private readonly WrittenConcept? _like;
    private readonly Random _random;
    private bool _uneven;
    private bool _likeSpent;
    private int _work;
    private readonly Ledger _ledger;
    private readonly SketchMaker _maker;
    private readonly Dictionary<string, int> _anglesUsed = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _themesUsed = [];
    private readonly Dictionary<(long, int, int), int> _rested = [];
    private readonly Dictionary<string, int> _headlines = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Sketch> _chosen = [];
    private readonly Vocabulary _vocabulary = new();

    public SketchBook(WriterBrief brief)
    {
        // a short run is the start of a long one: likeness needs company to be judged in
        _count = Math.Max(100, brief.Count);
        _asked = brief.Count;
        _channel = brief.Channel;
        _like = brief.Like;
        _random = new Random(brief.Seed ^ 0x5EED);
        // a theme none of whose quotes speaks of it has nothing to rest a concept on
        _themes = [.. brief.Evidence.Where(theme => theme.Quotes.Count > 0).Select(theme => new ThemePhrases(theme, brief.StageSlug)).Where(theme => theme.Points.Count > 0)];
        _usable = _themes.ToDictionary(theme => theme, theme => (IReadOnlyList<QuotePoint>)[.. theme.Points.Where(point => !theme.IsMute(point))]);
        _speaking = [.. _themes.Where(theme => _usable[theme].Count > 0)];
        _ledger = new Ledger(_count);
        var phrases = new BriefPhrases(brief);
        _promise = phrases.Promise;
        _maker = new SketchMaker(brief, phrases, _ledger, new Random(brief.Seed));
    }

    /// <summary>Up to the asked number, in the order chosen.</summary>
    public IReadOnlyList<Sketch> Fill(CancellationToken cancellation)
    {
        if (_speaking.Count == 0)
        {
            return [];
        }

        var ground = Throw(Background);
        var likeness = new Likeness(_vocabulary, [.. ground.Select(sketch => sketch.Terms)]);
        var seen = new Neighbours();
        var refit = _count / 2;
        var from = 0.28;
        do
        {
            for (var limit = from; _chosen.Count < _count && limit < MostAlike; limit += 0.02)
            {
                for (var misses = 0; _chosen.Count < _count && misses < (limit < MostAlike - 0.02 ? 3 : LastTries);)
                {
                    cancellation.ThrowIfCancellationRequested();
                    misses = TryAdd(likeness, seen, limit) ? 0 : misses + 1;
                    if (_chosen.Count >= refit)
                    {
                        // the run itself is what it is judged by at the end, so it takes the background's place once it is long enough
                        (likeness, seen) = Fitted();
                        refit = _chosen.Count + Refit;
                    }
                }
            }

            from = MostAlike - 0.01;
        }
        while (_chosen.Count < _count && LeaveBarren());

        Mend(cancellation);
        for (var round = 0; round < TopUps && _chosen.Count > 1 && _chosen.Count < _count && _work < MostWork; round++)
        {
            TopUp(cancellation);
            Mend(cancellation);
        }

        return _chosen;
    }

    /// <summary>Quotes nothing could be built on, say because the brief forbids a word of theirs, stop holding up the others. False when there is none to leave.</summary>
    private bool LeaveBarren()
    {
        var rested = _usable.Sum(theme => theme.Value.Count(IsRested));
        if (rested == 0)
        {
            return false;
        }

        if (rested == _usable.Sum(theme => theme.Value.Count))
        {
            // a theme that has nothing more to give must not hold up the others either
            if (!_uneven)
            {
                return _uneven = true;
            }

            return false;
        }

        foreach (var theme in _speaking)
        {
            _usable[theme] = [.. _usable[theme].Where(IsRested)];
        }

        _speaking.RemoveAll(theme => _usable[theme].Count == 0);
        return true;
    }

    /// <summary>More of a kind is asked for, and the kind still has something to give.</summary>
    private bool LeansToOne => _like is { } like && !_likeSpent && _anglesUsed.GetValueOrDefault(like.Angle) < _asked;

    private bool IsRested(QuotePoint point) => _rested.GetValueOrDefault(point.Span) > 0;

    private bool TryAdd(Likeness likeness, Neighbours seen, double limit)
    {
        var candidates = new List<(Sketch Sketch, IReadOnlyList<(int, double)> Vector, double Cost)>();
        // what is least used does not change before a sketch is taken
        var themes = Open().OrderBy(theme => _themesUsed.GetValueOrDefault(theme.Theme.Id)).ToList();
        var open = new Dictionary<ThemePhrases, List<QuotePoint>>();
        for (var i = 0; i < Throws && candidates.Count < Candidates && _work < MostWork; i++)
        {
            _work++;
            var theme = Early(themes, i);
            if (!open.TryGetValue(theme, out var points))
            {
                open[theme] = points = LeastRested(theme);
            }

            if (points.Count == 0)
            {
                continue;
            }

            var point = points[i / 3 % Math.Min(points.Count, 12)];
            var angles = Angles(theme, point);
            if (angles.Count == 0)
            {
                continue;
            }

            var angle = Early(angles, i / 2);
            if (_maker.Make(theme, point, angle) is not { } sketch)
            {
                continue;
            }

            _work += 2;
            sketch.Terms = _vocabulary.Read(sketch.Visible);
            var vector = likeness.Vector(sketch.Terms);
            var cosine = seen.Nearest(vector).Cosine;
            if (cosine <= limit)
            {
                candidates.Add((sketch, vector, cosine + (_headlines.GetValueOrDefault(sketch.Text.Headline) > 0 ? 0.08 : 0)));
            }
        }

        // every theme the strategist chose is heard: one that has been left behind may be a little less unlike the others
        var fewest = themes.Count == 0 ? 0 : themes.Min(theme => _themesUsed.GetValueOrDefault(theme.Theme.Id));
        foreach (var (sketch, vector, _) in candidates.OrderBy(candidate => candidate.Cost + (LeftBehind * (_themesUsed.GetValueOrDefault(candidate.Sketch.Theme.Theme.Id) - fewest))))
        {
            // the lint costs more than the throw, so only the best are read
            if (!CopyLint.Echoes(OursOf(sketch), sketch.Theme.TopicOf(sketch.Point)?.Text) && CopyLint.Faults(sketch.Text, _channel).Count == 0)
            {
                seen.Add(vector);
                Take(sketch);
                return true;
            }

            _maker.Spoil(sketch);
        }

        _likeSpent |= LeansToOne && limit > MostAlike - 0.03;
        return false;
    }

    /// <summary>What is visible without the brand's own promise, which may say a word twice if it likes.</summary>
    private string OursOf(Sketch sketch) => _promise is { Length: > 0 } promise ? sketch.Visible.Replace(promise, " ", StringComparison.OrdinalIgnoreCase) : sketch.Visible;

    /// <summary>Fitted on the run itself some pair may still be too alike: then the later of the two makes room for another.</summary>
    private void Mend(CancellationToken cancellation)
    {
        for (var i = 0; i < Repairs && _chosen.Count > 1; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (_, second, cosine) = Likeness.MostAlike(_vocabulary, Chosen());
            if (cosine <= MostAlike - 0.005)
            {
                return;
            }

            Drop(second);
            var (likeness, seen) = Fitted();
            for (var attempt = 0; attempt < 6 && !TryAdd(likeness, seen, MostAlike - 0.03); attempt++)
            {
            }
        }

        while (_chosen.Count > 1 && Likeness.MostAlike(_vocabulary, Chosen()) is var (_, last, worst) && worst > MostAlike)
        {
            Drop(last);
        }
    }

    /// <summary>A few are missing: weights fitted on the run itself leave a little more room than those of the background.</summary>
    private void TopUp(CancellationToken cancellation)
    {
        var (likeness, seen) = Fitted();
        for (var misses = 0; _chosen.Count < _count && misses < TopUpMisses;)
        {
            cancellation.ThrowIfCancellationRequested();
            misses = TryAdd(likeness, seen, MostAlike - 0.006) ? 0 : misses + 1;
        }
    }

    private List<Sketch> Throw(int number)
    {
        var thrown = new List<Sketch>();
        for (var i = 0; i < number * 4 && thrown.Count < number; i++)
        {
            var theme = _speaking[i % _speaking.Count];
            var point = Usable(theme)[i % Usable(theme).Count];
            var angles = _maker.Angles(theme, point);
            if (angles.Count == 0)
            {
                continue;
            }

            if (_maker.Make(theme, point, angles[i / _speaking.Count % angles.Count]) is { } sketch)
            {
                sketch.Terms = _vocabulary.Read(sketch.Visible);
                thrown.Add(sketch);
            }
        }

        return thrown;
    }

    /// <summary>Weights fitted on the run so far, and the run under them.</summary>
    private (Likeness Likeness, Neighbours Seen) Fitted()
    {
        var likeness = new Likeness(_vocabulary, Chosen());
        var seen = new Neighbours();
        _chosen.ForEach(sketch => seen.Add(likeness.Vector(sketch.Terms)));
        return (likeness, seen);
    }

    private List<int[]> Chosen() => _chosen.ConvertAll(sketch => sketch.Terms);

    private void Take(Sketch sketch)
    {
        _chosen.Add(sketch);
        Note(sketch, 1);
    }

    private void Drop(int index)
    {
        var sketch = _chosen[index];
        _chosen.RemoveAt(index);
        Note(sketch, -1);
    }

    private void Note(Sketch sketch, int by)
    {
        _ledger.Add(sketch, by);
        _rested[sketch.Point.Span] = _rested.GetValueOrDefault(sketch.Point.Span) + by;
        _themesUsed[sketch.Theme.Theme.Id] = _themesUsed.GetValueOrDefault(sketch.Theme.Theme.Id) + by;
        _anglesUsed[sketch.Angle] = _anglesUsed.GetValueOrDefault(sketch.Angle) + by;
        _headlines[sketch.Text.Headline] = _headlines.GetValueOrDefault(sketch.Text.Headline) + by;
    }

    /// <summary>The quotes of a theme a concept can be built on: where the theme itself cannot be named, those that say something by themselves.</summary>
    private IReadOnlyList<QuotePoint> Usable(ThemePhrases theme) => _usable[theme];

    /// <summary>The ways in that fit, the least used first.</summary>
    private List<string> Angles(ThemePhrases theme, QuotePoint point)
    {
        var all = _maker.Angles(theme, point);
        if (_like is { } like && all.Contains(like.Angle, StringComparer.Ordinal) && _random.Next(8) < (_anglesUsed.GetValueOrDefault(like.Angle) < _asked ? 7 : 4))
        {
            // more of the kind: as many as were asked for by the same way in, of the rest half
            return [like.Angle];
        }

        return [.. all.OrderBy(angle => _anglesUsed.GetValueOrDefault(angle))];
    }

    /// <summary>The themes that may be written from: as long as some words carry nothing yet, only themes that hold such words.</summary>
    private List<ThemePhrases> Open()
    {
        if (LeansToOne && _speaking.Where(theme => _maker.Angles(theme, Usable(theme)[0]).Contains(_like!.Angle, StringComparer.Ordinal)).ToList() is { Count: > 0 } alike)
        {
            return alike;
        }

        var speaking = _speaking.Where(theme => _maker.Angles(theme, Usable(theme)[0]).Count > 0).ToList();
        speaking = speaking.Count > 0 ? speaking : _speaking;
        var fresh = speaking.Where(theme => Usable(theme).Any(point => _rested.GetValueOrDefault(point.Span) == 0)).ToList();
        if (fresh.Count > 0 || _uneven)
        {
            return fresh.Count > 0 ? fresh : speaking;
        }

        // after that no quote carries much more than another
        var least = speaking.Min(Least);
        return [.. speaking.Where(theme => Least(theme) <= least + 1)];
    }

    private int Least(ThemePhrases theme) => Usable(theme).Min(point => _rested.GetValueOrDefault(point.Span));

    /// <summary>Those of a theme's quotes that carry as little as any.</summary>
    private List<QuotePoint> LeastRested(ThemePhrases theme)
    {
        var least = Least(theme);
        return least >= MostOnOne ? [] : [.. Usable(theme).Where(point => _rested.GetValueOrDefault(point.Span) == least)];
    }

    /// <summary>Of things in the order of their use one of the least used at first, later any.</summary>
    private static T Early<T>(List<T> ordered, int attempt) => ordered[attempt % Math.Min(ordered.Count, attempt < 12 ? 3 : ordered.Count)];
}
