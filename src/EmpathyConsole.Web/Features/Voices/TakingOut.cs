using System.Globalization;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>Asks, takes an import out again, and says what became of it.</summary>
internal static class TakingOut
{
    public static async Task<bool> AskAsync(DialogService dialogs, IBringInDesk desk, Toasts toasts, Caller caller, ImportOutcome import)
    {
        var sentence = string.Create(CultureInfo.InvariantCulture, $"The {import.Imported:N0} voices it brought go, and its rejected rows. Voices in a theme that somebody judged or that something rests on stay, and themes are looked for again. Bringing the file in once more brings them back.");
        if (!await dialogs.AskAsync($"Take '{import.FileName}' out again?", sentence, "Take it out"))
        {
            return false;
        }

        var taken = await desk.TakeOutAsync(caller, import.ImportId, CancellationToken.None);
        if (!taken.Succeeded)
        {
            toasts.Trouble(taken.Problem.Sentence);
            return false;
        }

        toasts.Done(string.Create(CultureInfo.InvariantCulture, $"{taken.Value.Went:N0} voices taken out{(taken.Value.Stayed > 0 ? $", {taken.Value.Stayed:N0} stay where they are used" : "")}"));
        return true;
    }
}
