namespace EmpathyConsole.Intelligence.Readers;

/// <summary>Sets a class's threshold and probability from scores of texts that training had not seen.</summary>
internal static class Thresholds
{
    private const int NewtonSteps = 50;

    /// <summary>The threshold with the best F1, halfway between two scores, and that F1.</summary>
    public static (float Threshold, double F1) Best(ReadOnlySpan<float> scores, ReadOnlySpan<bool> has)
    {
        var order = new int[scores.Length];
        var keys = new float[scores.Length];
        var all = 0;
        for (var i = 0; i < order.Length; i++)
        {
            (order[i], keys[i]) = (i, -scores[i]);
            all += has[i] ? 1 : 0;
        }

        Array.Sort(keys, order);
        var (right, best, threshold) = (0, -1.0, float.MaxValue);
        for (var i = 0; i < order.Length; i++)
        {
            right += has[order[i]] ? 1 : 0;
            var next = i + 1 < order.Length ? -keys[i + 1] : -keys[i] - 1;
            var f1 = 2.0 * right / (i + 1 + all);
            if (f1 > best && next < -keys[i])
            {
                (best, threshold) = (f1, (next - keys[i]) / 2);
            }
        }

        return (threshold, Math.Max(0, best));
    }

    /// <summary>Platt 1999 with the targets and the Newton steps of Lin, Lin and Weng 2007.</summary>
    public static (float Slope, float Offset) Calibrate(ReadOnlySpan<float> scores, ReadOnlySpan<bool> has)
    {
        var yes = 0;
        foreach (var h in has)
        {
            yes += h ? 1 : 0;
        }

        var (high, low) = ((yes + 1.0) / (yes + 2.0), 1.0 / (has.Length - yes + 2.0));
        var (a, b) = (1.0, Math.Log((yes + 1.0) / (has.Length - yes + 1.0)));
        var loss = Loss(scores, has, high, low, a, b);
        for (var step = 0; step < NewtonSteps; step++)
        {
            var (ga, gb, haa, hab, hbb) = (0.0, 0.0, 1e-9, 0.0, 1e-9);
            for (var i = 0; i < scores.Length; i++)
            {
                var p = 1 / (1 + Math.Exp(-((a * scores[i]) + b)));
                var (d, w) = (p - (has[i] ? high : low), p * (1 - p));
                ga += d * scores[i];
                gb += d;
                haa += w * scores[i] * scores[i];
                hab += w * scores[i];
                hbb += w;
            }

            var det = (haa * hbb) - (hab * hab);
            var (da, db) = (((hbb * ga) - (hab * gb)) / det, ((haa * gb) - (hab * ga)) / det);
            var by = 1.0;
            var next = Loss(scores, has, high, low, a - da, b - db);
            while (next > loss && by > 1e-6)
            {
                by /= 2;
                next = Loss(scores, has, high, low, a - (by * da), b - (by * db));
            }

            (a, b) = (a - (by * da), b - (by * db));
            if (loss - next < 1e-9 * scores.Length)
            {
                break;
            }

            loss = next;
        }

        return ((float)a, (float)b);
    }

    private static double Loss(ReadOnlySpan<float> scores, ReadOnlySpan<bool> has, double high, double low, double a, double b)
    {
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            var (t, z) = (has[i] ? high : low, (a * scores[i]) + b);
            sum += z >= 0 ? ((1 - t) * z) + Math.Log(1 + Math.Exp(-z)) : (-t * z) + Math.Log(1 + Math.Exp(z));
        }

        return sum;
    }
}
