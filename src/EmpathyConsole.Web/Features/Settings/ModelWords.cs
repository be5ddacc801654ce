using EmpathyConsole.Intelligence.Models.Asking;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>What a model was found able to do, in words.</summary>
internal static class ModelWords
{
    public static string Form(AnswerForm form) => form switch
    {
        AnswerForm.Schema => "It was found to keep to a JSON schema.",
        AnswerForm.Json => "It was found to take no JSON schema, but to promise JSON.",
        _ => "It was found to take neither JSON schema nor JSON mode.",
    };
}
