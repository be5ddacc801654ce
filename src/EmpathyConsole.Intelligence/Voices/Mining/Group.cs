namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Texts that belong together, with their common direction.</summary>
/// <param name="Centre">Of length 1.</param>
/// <param name="Texts">Indices into the corpus, ascending.</param>
internal sealed record Group(float[] Centre, List<int> Texts)
{
    /// <summary>The direction the texts have in common.</summary>
    public static Group Of(DenseRows rows, List<int> texts)
    {
        var centre = new float[rows.Width];
        foreach (var text in texts)
        {
            Vectors.AddScaled(centre, rows[text], 1);
        }

        Vectors.Normalise(centre);
        return new(centre, texts);
    }

    /// <summary>Cosine of a text with the centre, -1 to 1.</summary>
    public float Similarity(DenseRows rows, int text) => Vectors.Dot(rows[text], Centre);

    /// <summary>Mean cosine of its texts with the centre.</summary>
    public double Cohesion(DenseRows rows) => Texts.Count == 0 ? 0 : Texts.Average(t => (double)Similarity(rows, t));
}
