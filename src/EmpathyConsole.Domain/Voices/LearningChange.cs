namespace EmpathyConsole.Domain.Voices;

/// <summary>What kind of thing was changed because of a learning.</summary>
public enum LearningChange
{
    None = 0,
    Prompt = 1,
    Rule = 2,
    Template = 3,
    Routing = 4,
    Page = 5,
}
