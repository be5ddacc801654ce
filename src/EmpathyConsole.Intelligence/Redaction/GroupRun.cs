using System.Runtime.InteropServices;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>Some of the digit groups that stand together.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GroupRun(IReadOnlyList<DigitGroup> Groups, int First, int Count)
{
    public DigitGroup this[int index] => Groups[First + index];

    /// <summary>Whether the groups have these lengths.</summary>
    public bool Has(params ReadOnlySpan<int> lengths)
    {
        if (lengths.Length != Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (this[i].Length != lengths[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of the two stands between every two groups.</summary>
    public bool SeparatedBy(char one, char other)
    {
        for (var i = 1; i < Count; i++)
        {
            if (this[i].Separator != one && this[i].Separator != other)
            {
                return false;
            }
        }

        return Count > 1;
    }
}
