using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Only this value of a dimension, or all but it; several values of one dimension widen what is let in, or left out. "(none)" stands for no value.</summary>
public sealed record QuestionFilter(Dimension Dimension, string Value, bool Not = false)
{
    /// <summary>"channel is email", "stage is not form-fill".</summary>
    public string Sentence => $"{Dimensions.Slug(Dimension)} {(Not ? "is not" : "is")} {Value}";
}
