using Radzen;

namespace EmpathyConsole.Web.Parts;

/// <summary>Asks before what can't be undone.</summary>
public static class Confirms
{
    /// <summary>True only when the person said yes; closing the dialog or leaving the page is no.</summary>
    public static async Task<bool> AskAsync(this DialogService dialogs, string title, string sentence, string verb, string? word = null)
    {
        var answer = await dialogs.OpenAsync<TypedConfirm>(
            title,
            new(StringComparer.Ordinal) { [nameof(TypedConfirm.Sentence)] = sentence, [nameof(TypedConfirm.Verb)] = verb, [nameof(TypedConfirm.Word)] = word! },
            new() { Width = "26rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true });
        return answer is true;
    }
}
