using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>A word, number or sentence break of a text.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Word">Its number in the vocabulary, or one of the constants.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, int Word)
{
    /// <summary>A word no phrase holds.</summary>
    public const int Unknown = -1;

    /// <summary>The end of a sentence or paragraph; no phrase reaches across it.</summary>
    public const int Break = 0;

    /// <summary>A number, "8", "1,840" or "19.99".</summary>
    public const int Number = 1;

    /// <summary>A clock or countdown, "04:59".</summary>
    public const int Clock = 2;

    /// <summary>The first number a word can have.</summary>
    public const int FirstWord = 3;

    public int End => Start + Length;

    public bool IsWord => Word is not (Break or Number or Clock);
}
