using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>What a sentence of a guide asks for.</summary>
/// <param name="Kind">What sort of rule it makes.</param>
internal sealed record Instruction(InstructionKind Kind)
{
    /// <summary>Words to avoid, or of which one has to be said.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    public IReadOnlyList<TermSwap> Swaps { get; init; } = [];

    /// <summary>Sends, marks, or a school grade.</summary>
    public double Number { get; init; }

    public int Days { get; init; }

    public TimeOnly From { get; init; }

    public TimeOnly To { get; init; }

    /// <summary>What the sentence leaves open and was filled in; empty when it says all.</summary>
    public string Assumed { get; init; } = "";
}
