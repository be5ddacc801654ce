using EmpathyConsole.Application.Guardrails.BrandGuide;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Domain.House;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace EmpathyConsole.Web.Features.Guardrails.BrandGuide;

/// <summary>A brand guide goes in; draft guardrails that cite its sentences come out, to keep or to drop.</summary>
public sealed partial class BrandGuidePage : IDisposable
{
    private const long LargestFile = 10_000_000;
    private const int LongestPaste = 2_000_000;
    private const int FewLeft = 20;
    private const int MostShown = 300;
    private const string Sample = "Never say \"cheap\".\nSay \"customers\", not \"users\".\nNo exclamation marks.\nAlways mention caffeine.\nSend no more than two e-mails a week. No messages after 8 pm.\nOur voice is warm and calm.";

    private readonly CancellationTokenSource gone = new();
    private readonly HashSet<int> kept = [];
    private GuideReading? read;
    private IReadOnlyList<BroughtDraft>? brought;
    private string name = "";
    private string text = "";
    private string? trouble;
    private bool reading;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IBrandGuideDesk Desk { get; init; }

    private int Begun => brought!.Count(b => b.Problem is null);

    public void Dispose()
    {
        gone.Cancel();
        gone.Dispose();
    }

    private Task PasteAsync() => ReadAsync(() => Desk.ReadAsync(Caller, name, text, gone.Token));

    private async Task UploadAsync(InputFileChangeEventArgs e)
    {
        if (e.File.Size > LargestFile)
        {
            trouble = "The file is larger than 10 MB. Export the pages about voice and words on their own.";
            return;
        }

        await ReadAsync(async () =>
        {
            using var bytes = new MemoryStream((int)e.File.Size);
            await using var stream = e.File.OpenReadStream(LargestFile, gone.Token);
            await stream.CopyToAsync(bytes, gone.Token);
            return await Desk.ReadAsync(Caller, e.File.Name, bytes.ToArray(), gone.Token);
        });
    }

    private async Task ReadAsync(Func<Task<Result<GuideReading>>> guide)
    {
        (reading, trouble) = (true, null);
        StateHasChanged();
        try
        {
            var answer = await guide();
            (read, trouble) = (answer.Succeeded ? answer.Value : null, answer.Problem?.Sentence);
            kept.Clear();
            kept.UnionWith((read?.Suggestions ?? []).Where(s => s.IsSound).Select(s => s.Number));
        }
        catch (IOException)
        {
            trouble = "The file did not arrive whole. Choose it again.";
        }
        finally
        {
            reading = false;
        }
    }

    private void Keep(int number, bool keep)
    {
        if (keep)
        {
            kept.Add(number);
        }
        else
        {
            kept.Remove(number);
        }
    }

    private void All()
    {
        var all = read!.Suggestions.Select(s => s.Number).ToList();
        if (kept.Count == all.Count)
        {
            kept.Clear();
        }
        else
        {
            kept.UnionWith(all);
        }
    }

    private async Task BringAsync()
    {
        reading = true;
        var answer = await Desk.KeepAsync(Caller, read!.Name, [.. read.Suggestions.Where(s => kept.Contains(s.Number))], gone.Token);
        (brought, trouble, reading) = (answer.Succeeded ? answer.Value : null, answer.Problem?.Sentence, false);
    }

    private void Again()
    {
        (read, brought, trouble, text) = (null, null, null, "");
        kept.Clear();
    }
}
