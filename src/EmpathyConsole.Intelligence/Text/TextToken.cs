namespace EmpathyConsole.Intelligence.Text;

/// <summary>A word in a text: UTF-16 offset and length, and whether punctuation or a line end parts it from the word before.</summary>
public readonly record struct TextToken(int Start, int Length, bool AfterBreak)
{
    public int End => Start + Length;
}
