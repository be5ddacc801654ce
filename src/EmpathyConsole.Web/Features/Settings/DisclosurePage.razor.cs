using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Domain.Concepts.Handover;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Settings;

/// <summary>What people are told about who wrote a message.</summary>
public sealed partial class DisclosurePage : IDisposable
{
    private Loading<DisclosureSheet> sheet = null!;
    private DisclosureWords words = DisclosureWords.Usual;
    private string? trouble;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IHandoverDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    public void Dispose() => sheet.Dispose();

    protected override async Task OnInitializedAsync()
    {
        sheet = new(StateHasChanged);
        await sheet.LoadAsync(async c =>
        {
            var read = await Desk.DisclosureAsync(Caller, c);
            words = read.Succeeded ? read.Value.Words : words;
            return read;
        });
    }

    private IEnumerable<(string Id, string Label, string Value, Action<string> Set)> Fields() =>
    [
        ("d-model", "When a language model wrote it", words.ByModel, v => words = words with { ByModel = v }),
        ("d-patterns", "When the built-in writer wrote it", words.ByPatterns, v => words = words with { ByPatterns = v }),
        ("d-edited", "Added when a person changed the words", words.Edited, v => words = words with { Edited = v }),
    ];

    private async Task SaveAsync()
    {
        var saved = await Desk.SaveDisclosureAsync(Caller, sheet.Value!.Revision, words, CancellationToken.None);
        trouble = saved.Problem?.Sentence;
        if (saved.Succeeded)
        {
            sheet.Set(saved.Value);
            words = saved.Value.Words;
            Toasts.Done("Saved. It goes with everything handed over from now on.");
        }
    }
}
