namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A part of a piece of copy. Text stands for a copy that comes in one piece.</summary>
public enum CopyPart
{
    Text = 0,
    Headline = 1,
    Body = 2,
    Cta = 3,
    Visual = 4,
}
