namespace EmpathyConsole.Intelligence.Readers;

/// <summary>What training makes small.</summary>
public enum ReaderLoss
{
    /// <summary>ln(1 + e^-ys): logistic regression.</summary>
    Logistic = 1,

    /// <summary>max(0, 1 - ys) squared: a linear support vector machine.</summary>
    SquaredHinge = 2,
}
