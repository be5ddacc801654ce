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
    private const int Candidates = 10;
    private const int Throws = 60;
    private const int Repairs = 60;
    private const int LastTries = 100;
    private readonly int _count;
    private readonly string _channel;
    private readonly IReadOnlyList<ThemePhrases> _themes;
    private readonly Ledger _ledger;
    private readonly SketchMaker _maker;
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _headlines = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Sketch> _chosen = [];

    public SketchBook(WriterBrief brief)
    {
        // a short run is the start of a long one: likeness needs company to be judged in
        _count = Math.Max(100, brief.Count);
        _channel = brief.Channel;
        _themes = [.. brief.Evidence.Where(theme => theme.Quotes.Count > 0).Select(theme => new ThemePhrases(theme))];
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
        for (var limit = 0.28; _chosen.Count < _count && limit < MostAlike; limit += 0.02)
        {
            for (var misses = 0; _chosen.Count < _count && misses < (limit < MostAlike - 0.02 ? 3 : LastTries);)
            {
                cancellation.ThrowIfCancellationRequested();
                misses = TryAdd(likeness, seen, limit) ? 0 : misses + 1;
            }
        }

        Mend(cancellation);
        return _chosen;
    }

    private bool TryAdd(Likeness likeness, Neighbours seen, double limit)
    {
        var candidates = new List<(Sketch Sketch, IReadOnlyList<(int, double)> Vector, double Cost)>();
        for (var i = 0; i < Throws && candidates.Count < Candidates; i++)
        {
            var theme = LeastUsed(_themes, theme => "theme " + theme.Theme.Id, i);
            var angle = LeastUsed(_maker.Angles(theme.Theme.Kind), angle => "angle " + angle, i / 2);
            if (_maker.Make(theme, angle) is not { } sketch)
            {
                continue;
            }

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

    private List<Sketch> Throw(int number)
    {
        var thrown = new List<Sketch>();
        for (var i = 0; i < number * 4 && thrown.Count < number; i++)
        {
            var theme = _themes[i % _themes.Count];
            var angles = _maker.Angles(theme.Theme.Kind);
            if (_maker.Make(theme, angles[i / _themes.Count % angles.Count]) is { } sketch)
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
        foreach (var key in (string[])["theme " + sketch.Theme.Theme.Id, "angle " + sketch.Angle])
        {
            _used[key] = _used.GetValueOrDefault(key) + by;
        }

        _headlines.Clear();
        _headlines.UnionWith(_chosen.Select(chosen => chosen.Text.Headline));
    }

    /// <summary>The least used at the first try, the next least at the following ones.</summary>
    private T LeastUsed<T>(IReadOnlyList<T> all, Func<T, string> key, int attempt)
    {
        var ordered = all.OrderBy(one => _used.GetValueOrDefault(key(one))).ToList();
        return ordered[attempt % Math.Min(ordered.Count, attempt < 30 ? 3 : ordered.Count)];
    }
}
