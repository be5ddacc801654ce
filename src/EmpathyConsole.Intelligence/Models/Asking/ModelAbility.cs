namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>What a model at an address was found able to do.</summary>
/// <param name="Form">The strictest form it takes.</param>
/// <param name="Streams">Whether it sends an answer as it comes; silence is noticed sooner then.</param>
public sealed record ModelAbility(AnswerForm Form, bool Streams)
{
    /// <summary>What is tried first.</summary>
    public static ModelAbility Most { get; } = new(AnswerForm.Schema, true);
}
