using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Voices.Stories;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Voices.Stories;

/// <summary>Every story with its consent; records, changes and withdraws them.</summary>
public sealed partial class StoriesPage : IDisposable
{
    private Loading<IReadOnlyList<StoryLine>> stories = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IStoriesDesk Desk { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool CanEdit => Caller.May(Operation.StoriesEdit);

    public void Dispose() => stories.Dispose();

    protected override async Task OnInitializedAsync()
    {
        stories = new(StateHasChanged);
        await stories.LoadAsync(c => Desk.ListAsync(Caller, c));
    }

    private static string Way(ConsentWay way) => way switch
    {
        ConsentWay.Form => "given in a form",
        ConsentWay.Email => "given by e-mail",
        ConsentWay.Call => "given in a call",
        ConsentWay.InPerson => "given in person",
        _ => "how they agreed was not noted",
    };

    private static string Agreed(Story story)
    {
        var channels = story.Channels.Count == 0 ? "every channel" : string.Join(", ", story.Channels.Select(c => ConceptChannels.All.FirstOrDefault(k => k.Slug == c)?.Name ?? c));
        return story.Purposes.Length == 0 ? channels : $"{channels}; {story.Purposes}";
    }

    private async Task EditAsync(Story story)
    {
        var saved = await Dialogs.OpenAsync<StoryForm>(
            story.Id == 0 ? "Record a story" : "Edit the story",
            new(StringComparer.Ordinal) { [nameof(StoryForm.Caller)] = Caller, [nameof(StoryForm.Clock)] = Clock, [nameof(StoryForm.Story)] = story },
            new() { Width = "36rem", CloseDialogOnEsc = true });
        if (saved is true)
        {
            Toasts.Done("Saved the story");
            await stories.RetryAsync();
        }
    }

    private async Task WithdrawAsync(Story story)
    {
        const string Sentence = "From now on nothing may rest on this story, and the writer no longer gets it. Concepts that were written from it stay: look at them in Concepts. This can't be taken back.";
        if (await Dialogs.AskAsync($"Withdraw “{story.Title}”?", Sentence, "Withdraw", story.Title))
        {
            var done = await Desk.WithdrawAsync(Caller, story.Id, story.Title, CancellationToken.None);
            if (!done.Succeeded)
            {
                Toasts.Trouble(done.Problem.Sentence);
            }

            await stories.RetryAsync();
        }
    }
}
