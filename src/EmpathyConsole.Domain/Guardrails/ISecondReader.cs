namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A learned reader that looks at a copy after the rules. It may add what they did not see, and never takes a finding of theirs away.</summary>
public interface ISecondReader
{
    /// <summary>Names what it learned from; changes whenever it learns anew.</summary>
    int Version { get; }

    /// <summary>What it objects to: severity advise, with a confidence, and spans that are exact.</summary>
    IReadOnlyList<Finding> Read(Copy copy);
}
