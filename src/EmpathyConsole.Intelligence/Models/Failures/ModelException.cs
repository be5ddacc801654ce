namespace EmpathyConsole.Intelligence.Models.Failures;

/// <summary>
/// Carries a failure through <see cref="Microsoft.Extensions.AI.IChatClient"/> and through a writer's stream, which have no other way out.
/// It has no inner exception: what a server said may repeat the key, and exceptions get logged.
/// </summary>
public sealed class ModelException : Exception
{
    public ModelException()
        : this(new ModelFailure(ModelFailureKind.Unavailable))
    {
    }

    public ModelException(string message)
        : base(message) => Failure = new(ModelFailureKind.Unavailable);

    public ModelException(string message, Exception innerException)
        : base(message, innerException) => Failure = new(ModelFailureKind.Unavailable);

    public ModelException(ModelFailure failure)
        : base((failure ?? throw new ArgumentNullException(nameof(failure))).Sentence) => Failure = failure;

    public ModelFailure Failure { get; }
}
