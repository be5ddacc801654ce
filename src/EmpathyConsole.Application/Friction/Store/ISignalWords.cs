namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A workspace's dictionary of texts in signals.</summary>
public interface ISignalWords
{
    /// <summary>The text of a code; null for 0.</summary>
    string? Word(int code);

    /// <summary>The code of a text, or null when no signal names it.</summary>
    int? Code(string word);
}
