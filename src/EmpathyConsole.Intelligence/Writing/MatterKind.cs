namespace EmpathyConsole.Intelligence.Writing;

/// <summary>What sort of thing a concept speaks of; a line may fit some and not others ("take the first step" a doing, not a theft).</summary>
internal enum MatterKind
{
    /// <summary>"caffeine", "card fees": there is something to know about it.</summary>
    Thing,

    /// <summary>"booking a lesson": somebody does it on purpose, so that it has a beginning and steps.</summary>
    Doing,

    /// <summary>"identity theft", "being charged twice", "the renewal": it happens, nobody chooses it.</summary>
    Event,

    /// <summary>"stolen phones", "an accident": too grave for a line that speaks of annoyance.</summary>
    Harm,

    /// <summary>"when to change the oil": it wants an answer, not a way.</summary>
    Question,
}
