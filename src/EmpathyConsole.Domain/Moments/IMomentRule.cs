namespace EmpathyConsole.Domain.Moments;

/// <summary>One rule of the list that is gone through for every moment.</summary>
public interface IMomentRule
{
    /// <summary>Stable, as it stands in reasons.</summary>
    string Slug { get; }

    int Version { get; }

    /// <summary>What it does, in one sentence for the team.</summary>
    string Sentence { get; }
}
