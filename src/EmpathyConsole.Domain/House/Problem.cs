namespace EmpathyConsole.Domain.House;

/// <summary>An expected failure: what kind, and one sentence that says where it is and what to do.</summary>
/// <param name="Kind">Which answer it becomes: page, HTTP status, exit code.</param>
/// <param name="Sentence">For the person who asked.</param>
/// <param name="Field">The field or place it is about, if one.</param>
public sealed record Problem(ProblemKind Kind, string Sentence, string? Field = null)
{
    public static Problem Invalid(string sentence, string? field = null) => new(ProblemKind.Invalid, sentence, field);

    public static Problem Forbidden(string sentence) => new(ProblemKind.Forbidden, sentence);

    public static Problem NotFound(string sentence) => new(ProblemKind.NotFound, sentence);

    /// <summary>Somebody else changed it first, or its state does not allow it.</summary>
    public static Problem Conflict(string sentence) => new(ProblemKind.Conflict, sentence);

    public static Problem TooLarge(string sentence) => new(ProblemKind.TooLarge, sentence);
}
