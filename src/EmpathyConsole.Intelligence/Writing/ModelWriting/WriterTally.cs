namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>What a model's run came to beside the concepts.</summary>
public sealed class WriterTally
{
    /// <summary>Drafts left out because of what they said or rested on, after one chance to put them right.</summary>
    public int Dropped { get; internal set; }

    /// <summary>Drafts left out because they were there already, or nearly so.</summary>
    public int Doubles { get; internal set; }

    /// <summary>Drafts that were put right.</summary>
    public int Repaired { get; internal set; }

    /// <summary>Quotes that were not given to the model because they speak to machines.</summary>
    public int Withheld { get; internal set; }

    /// <summary>Answers that were asked for, again and again counted.</summary>
    public int Calls { get; internal set; }
}
