using EmpathyConsole.Intelligence.Models.Asking;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>What a model was found able to do, in words.</summary>
internal static class ModelWords
{
    public static string Form(AnswerForm form) => form switch
    {
        AnswerForm.Schema => "keeps to a JSON schema",
        AnswerForm.Json => "promises JSON",
        _ => "asked by the prompt only",
    };
}
