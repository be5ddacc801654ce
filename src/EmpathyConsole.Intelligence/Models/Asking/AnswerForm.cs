namespace EmpathyConsole.Intelligence.Models.Asking;

/// <summary>How an answer is asked for in a form, strictest first. Every form is checked here all the same.</summary>
public enum AnswerForm
{
    /// <summary>The server holds the answer to a JSON schema.</summary>
    Schema = 1,

    /// <summary>The server promises JSON of whatever shape.</summary>
    Json = 2,

    /// <summary>Only the words of the prompt ask for it.</summary>
    Plain = 3,
}
