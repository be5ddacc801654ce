using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Rows picked from blocks, with the names of their cases. Each core fills its own.</summary>
internal sealed class SignalRows
{
    /// <summary>Rows and, where it is known, the name of the case.</summary>
    public List<(CodedSignal Row, string? Case)> Found { get; } = [];

    /// <summary>Keeps the rows of a block that are wanted.</summary>
    public void Add(SignalBlock block, Func<SignalBlock, int, bool> wanted)
    {
        for (var row = 0; row < block.Count; row++)
        {
            if (wanted(block, row))
            {
                Found.Add((block.Row(row), block.CaseNames?[block.Cases.IndexAt(row)]));
            }
        }
    }
}
