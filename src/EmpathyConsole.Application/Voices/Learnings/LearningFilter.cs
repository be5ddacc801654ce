using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>Which learnings are listed; all when nothing is set.</summary>
public sealed record LearningFilter(LearningState? State = null, LearningChange? Change = null, string? Tag = null)
{
    /// <summary>From words as they stand in an address.</summary>
    public static Result<LearningFilter> Read(string? state, string? change, string? tag)
    {
        LearningState? theState = Enum.TryParse<LearningState>(state, ignoreCase: true, out var s) && Enum.IsDefined(s) ? s : null;
        LearningChange? theChange = Enum.TryParse<LearningChange>(change, ignoreCase: true, out var c) && Enum.IsDefined(c) ? c : null;
        return !string.IsNullOrWhiteSpace(state) && theState is null ? Problem.Invalid($"'{state}' is no state of a learning. Use one of: open, changed, measured.", "state")
            : !string.IsNullOrWhiteSpace(change) && theChange is null ? Problem.Invalid($"'{change}' is nothing that can be changed. Use one of: prompt, rule, template, routing, page.", "change")
            : new LearningFilter(theState, theChange, string.IsNullOrWhiteSpace(tag) ? null : tag.Trim());
    }
}
