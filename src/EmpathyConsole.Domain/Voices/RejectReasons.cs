namespace EmpathyConsole.Domain.Voices;

/// <summary>Reasons in words.</summary>
public static class RejectReasons
{
    /// <summary>Longest text that is taken, in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>A sentence for the reject list.</summary>
    public static string Sentence(RejectReason reason) => reason switch
    {
        RejectReason.EmptyText => "There is no text in this row.",
        RejectReason.Unreadable => "The row is broken: its quotes or columns do not add up.",
        RejectReason.TooLong => "The text is longer than 20,000 characters.",
        _ => "The text holds no words.",
    };
}
