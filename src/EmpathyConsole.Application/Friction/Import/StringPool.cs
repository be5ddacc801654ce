namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Gives the same string for the same text while it comes often: columns of a file repeat their few values all the time.</summary>
internal sealed class StringPool
{
    private const int Longest = 40;

    private readonly string[] slots = new string[4096];

    /// <summary>The text as a string, shared where it was seen lately.</summary>
    public string Take(ReadOnlySpan<char> text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (text.Length > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref slots[(uint)string.GetHashCode(text, StringComparison.Ordinal) % (uint)slots.Length];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
