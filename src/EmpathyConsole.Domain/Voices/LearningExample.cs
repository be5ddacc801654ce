namespace EmpathyConsole.Domain.Voices;

/// <summary>What kind of example a learning begins with.</summary>
public enum LearningExample
{
    /// <summary>Described in free words.</summary>
    Text = 1,

    /// <summary>A voice, or a quote from it.</summary>
    Voice = 2,

    /// <summary>A concept.</summary>
    Concept = 3,
}
