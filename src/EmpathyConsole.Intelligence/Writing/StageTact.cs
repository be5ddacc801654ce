namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Which angles a stage does not bear in general terms. A line written for the stage itself may still take them.</summary>
internal static class StageTact
{
    /// <summary>Somebody who asks for help is not invited to play, and a form is no place for a tour of the workshop.</summary>
    public static bool Suits(PieceKind kind, string angle, string stage) => kind is not (PieceKind.Help or PieceKind.Headline) || (stage, angle) switch
    {
        ("support", "small-start" or "side-by-side" or "show-the-maker" or "invite" or "give-room" or "teach") => false,
        ("form-fill", "side-by-side" or "show-the-maker" or "celebrate") => false,
        ("consultation-booking", "show-the-maker" or "plain-steps") => false,
        ("ad-click", "own-up" or "listen" or "thank") => kind is PieceKind.Headline,
        _ => true,
    };
}
