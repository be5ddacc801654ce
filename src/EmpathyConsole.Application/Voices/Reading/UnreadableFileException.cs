namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>A file that can't be read at all; the message is a sentence for the one who brought it.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException()
    {
    }

    public UnreadableFileException(string message)
        : base(message)
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
