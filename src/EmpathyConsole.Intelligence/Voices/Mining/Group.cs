namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Texts that belong together, with their common direction.</summary>
/// <param name="Centre">Of length 1.</param>
/// <param name="Texts">Indices into the corpus, ascending.</param>
/// <param name="Held">Index of the held theme it continues, or -1.</param>
internal sealed record Group(float[] Centre, List<int> Texts, int Held)
{
    /// <summary>The direction the texts have in common.</summary>
    public static Group Of(DenseRows rows, List<int> texts, int held = -1)
    {
        var centre = new float[rows.Width];
        foreach (var text in texts)
        {
            Vectors.AddScaled(centre, rows[text], 1);
        }

        Vectors.Normalise(centre);
        return new(centre, texts, held);
    }

    /// <summary>Cosine of a text with the centre, -1 to 1.</summary>
    public float Similarity(DenseRows rows, int text) => Vectors.Dot(rows[text], Centre);

    /// <summary>Mean cosine of its texts with the centre.</summary>
    public double Cohesion(DenseRows rows) => Texts.Count == 0 ? 0 : Texts.Average(t => (double)Similarity(rows, t));

    /// <summary>Mean cosine of its texts with the centre, less half of that with the nearest other: alike, and apart.</summary>
    public double Standing(DenseRows rows, IEnumerable<Group> all)
    {
        var others = all.Where(g => g != this).ToList();
        return Texts.Count == 0 ? 0 : Texts.Average(t => Similarity(rows, t) - (others.Count == 0 ? 0 : Math.Max(0, others.Max(o => (double)o.Similarity(rows, t))) / 2));
    }
}
