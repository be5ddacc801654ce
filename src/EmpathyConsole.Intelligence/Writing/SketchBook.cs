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

    private const int Background = 160;
    private const int Candidates = 6;
    private const int Throws = 60;
    private const int Repairs = 60;
    private const int LastTries = 16;
    private const int TopUps = 2;

    // what a run may cost: one that has tried this much has little left to find; a whole sketch is three tries
    private const int MostWork = 30000;
    private const int TopUpMisses = 8;
    private readonly int _count;
    private readonly string _channel;
    private readonly IReadOnlyList<ThemePhrases> _themes;
    private readonly List<ThemePhrases> _speaking;
    private readonly Dictionary<ThemePhrases, IReadOnlyList<QuotePoint>> _usable;
    private readonly WrittenConcept? _like;
    private readonly Random _random;
    private bool _uneven;
    private int _work;
    private readonly Ledger _ledger;
    private readonly SketchMaker _maker;
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<(long, int, int), int> _rested = [];
    private readonly HashSet<string> _headlines = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Sketch> _chosen = [];

    public SketchBook(WriterBrief brief)
    {
        // a short run is the start of a long one: likeness needs company to be judged in
        _count = Math.Max(100, brief.Count);
        _channel = brief.Channel;
        _like = brief.Like;
        _random = new Random(brief.Seed ^ 0x5EED);
        // a theme none of whose quotes speaks of it has nothing to rest a concept on
        _themes = [.. brief.Evidence.Where(theme => theme.Quotes.Count > 0).Select(theme => new ThemePhrases(theme, brief.StageSlug)).Where(theme => theme.Points.Count > 0)];
        _usable = _themes.ToDictionary(theme => theme, theme => (IReadOnlyList<QuotePoint>)[.. theme.Points.Where(point => !theme.IsMute(point))]);
        _speaking = [.. _themes.Where(theme => _usable[theme].Count > 0)];
        if (_speaking.Count == 0)
        {
            // nothing can be named at all: better sketches about the feeling than none
            _speaking = [.. _themes];
            _usable = _themes.ToDictionary(theme => theme, theme => theme.Points);
        }

        _ledger = new Ledger(_count);
        _maker = new SketchMaker(brief, new BriefPhrases(brief), _ledger, new Random(brief.Seed));
    }

    /// <summary>Up to the asked number, in the order chosen.</summary>
    public IReadOnlyList<Sketch> Fill(CancellationToken cancellation)
    {
        if (_themes.Count == 0)
        {
            return [];
        }

        var ground = Throw(Background);
        var likeness = new Likeness([.. ground.Select(sketch => sketch.Visible)]);
        var seen = new Neighbours();
        var from = 0.28;
        do
        {
            for (var limit = from; _chosen.Count < _count && limit < MostAlike; limit += 0.02)
            {
                for (var misses = 0; _chosen.Count < _count && misses < (limit < MostAlike - 0.02 ? 3 : LastTries);)
                {
                    cancellation.ThrowIfCancellationRequested();
                    misses = TryAdd(likeness, seen, limit) ? 0 : misses + 1;
                }
            }

            from = MostAlike - 0.01;
        }
        while (_chosen.Count < _count && LeaveBarren());

        Mend(cancellation);
        for (var round = 0; round < TopUps && _chosen.Count > 1 && _chosen.Count < _count; round++)
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

    private bool IsRested(QuotePoint point) => _rested.GetValueOrDefault(point.Span) > 0;

    private bool TryAdd(Likeness likeness, Neighbours seen, double limit)
    {
        var candidates = new List<(Sketch Sketch, IReadOnlyList<(int, double)> Vector, double Cost)>();
        var themes = Open();
        for (var i = 0; i < Throws && candidates.Count < Candidates && _work < MostWork; i++)
        {
            _work++;
            var theme = LeastUsed(themes, theme => "theme " + theme.Theme.Id, i);
            var point = LeastRested(theme, i / 3);
            var angle = LeastUsed(Angles(theme, point), angle => "angle " + angle, i / 2);
            if (_maker.Make(theme, point, angle) is not { } sketch)
            {
                continue;
            }

            _work += 2;
            var vector = likeness.Vector(sketch.Visible);
            var cosine = seen.Nearest(vector).Cosine;
            if (cosine <= limit)
            {
                candidates.Add((sketch, vector, cosine + (_headlines.Contains(sketch.Text.Headline) ? 0.08 : 0)));
            }
        }

        foreach (var (sketch, vector, _) in candidates.OrderBy(candidate => candidate.Cost))
        {
            // the lint costs more than the throw, so only the best are read
            if (!CopyLint.Echoes(sketch.Visible, sketch.Theme.Topic?.Text) && CopyLint.Faults(sketch.Text, _channel).Count == 0)
            {
                seen.Add(vector);
                Take(sketch);
                return true;
            }
        }

        return false;
    }

    /// <summary>Fitted on the run itself some pair may still be too alike: then the later of the two makes room for another.</summary>
    private void Mend(CancellationToken cancellation)
    {
        for (var i = 0; i < Repairs && _chosen.Count > 1; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (_, second, cosine) = Likeness.MostAlike([.. _chosen.Select(sketch => sketch.Visible)]);
            if (cosine <= MostAlike - 0.005)
            {
                return;
            }

            Drop(second);
            var likeness = new Likeness([.. _chosen.Select(sketch => sketch.Visible)]);
            var seen = new Neighbours();
            _chosen.ForEach(sketch => seen.Add(likeness.Vector(sketch.Visible)));
            for (var attempt = 0; attempt < 6 && !TryAdd(likeness, seen, MostAlike - 0.03); attempt++)
            {
            }
        }

        while (_chosen.Count > 1 && Likeness.MostAlike([.. _chosen.Select(sketch => sketch.Visible)]) is var (_, last, worst) && worst > MostAlike)
        {
            Drop(last);
        }
    }

    /// <summary>A few are missing: weights fitted on the run itself leave a little more room than those of the background.</summary>
    private void TopUp(CancellationToken cancellation)
    {
        var likeness = new Likeness([.. _chosen.Select(sketch => sketch.Visible)]);
        var seen = new Neighbours();
        _chosen.ForEach(sketch => seen.Add(likeness.Vector(sketch.Visible)));
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
            var theme = _themes[i % _themes.Count];
            var point = theme.Points[i % theme.Points.Count];
            var angles = _maker.Angles(theme.FeelingOf(point));
            if (_maker.Make(theme, point, angles[i / _themes.Count % angles.Count]) is { } sketch)
            {
                thrown.Add(sketch);
            }
        }

        return thrown;
    }

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
        foreach (var key in (string[])["theme " + sketch.Theme.Theme.Id, "angle " + sketch.Angle])
        {
            _used[key] = _used.GetValueOrDefault(key) + by;
        }

        _headlines.Clear();
        _headlines.UnionWith(_chosen.Select(chosen => chosen.Text.Headline));
    }

    /// <summary>The quotes of a theme a concept can be built on: where the theme itself cannot be named, those that say something by themselves.</summary>
    private IReadOnlyList<QuotePoint> Usable(ThemePhrases theme) => _usable[theme];

    private IReadOnlyList<string> Angles(ThemePhrases theme, QuotePoint point)
    {
        var all = _maker.Angles(theme.FeelingOf(point));
        if (_like is { } like && all.Contains(like.Angle, StringComparer.Ordinal) && theme.Bears(like.Angle, point) && _random.Next(2) == 0)
        {
            // more of the kind: half of them by the same way in
            return [like.Angle];
        }

        return [.. all.Where(angle => theme.Bears(angle, point))];
    }

    /// <summary>The themes that may be written from: as long as some words carry nothing yet, only themes that hold such words.</summary>
    private List<ThemePhrases> Open()
    {
        var fresh = _speaking.Where(theme => Usable(theme).Any(point => _rested.GetValueOrDefault(point.Span) == 0)).ToList();
        if (fresh.Count > 0 || _uneven)
        {
            return fresh.Count > 0 ? fresh : _speaking;
        }

        // after that no quote carries much more than another
        var least = _speaking.Min(Least);
        return [.. _speaking.Where(theme => Least(theme) <= least + 1)];
    }

    private int Least(ThemePhrases theme) => Usable(theme).Min(point => _rested.GetValueOrDefault(point.Span));

    /// <summary>Of a theme's quotes one that carries as little as any; the following tries take the next ones.</summary>
    private QuotePoint LeastRested(ThemePhrases theme, int attempt)
    {
        var least = Least(theme);
        var open = Usable(theme).Where(point => _rested.GetValueOrDefault(point.Span) == least).ToList();
        return open[attempt % Math.Min(open.Count, 12)];
    }

    /// <summary>The least used at the first try, the next least at the following ones.</summary>
    private T LeastUsed<T>(IReadOnlyList<T> all, Func<T, string> key, int attempt)
    {
        var ordered = all.OrderBy(one => _used.GetValueOrDefault(key(one))).ToList();
        return ordered[attempt % Math.Min(ordered.Count, attempt < 12 ? 3 : ordered.Count)];
    }
}
