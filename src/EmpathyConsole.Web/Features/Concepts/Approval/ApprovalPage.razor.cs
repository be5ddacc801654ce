using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Approval;

/// <summary>The three before a second person: with evidence, verdicts and provenance.</summary>
public sealed partial class ApprovalPage : IDisposable
{
    private Loading<ApprovalTable> table = null!;
    private string reason = "";
    private bool missing;
    private bool busy;
    private long shown;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Parameter]
    public long Id { get; set; }

    [Inject]
    public required IApprovalDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    public void Dispose() => table.Dispose();

    protected override void OnInitialized() => table = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            shown = Id;
            await table.LoadAsync(c => Desk.TableAsync(Caller, Id, c));
        }
    }

    private static string Lead(ApprovalTable asked) => asked.Brief.State switch
    {
        BriefState.WaitingForApproval => $"{asked.AskedBy} asks a second person to approve these three. {asked.Author} wrote the brief.",
        BriefState.Done => "Approved. Moments may send them as long as their words stay as they are.",
        _ when Back(asked) is not null => "They came back. Change what was asked for, then ask again in the finals.",
        _ => "Approval is asked for in the finals, once three are picked.",
    };

    /// <summary>The word with which they came back, as long as nobody has asked again.</summary>
    private static ApprovalLine? Back(ApprovalTable asked) =>
        asked.Brief.State is BriefState.WaitingForApproval or BriefState.Done ? null : asked.History is [{ Decision: ApprovalDecision.SendBack } last, ..] ? last : null;

    /// <summary>When they last came back, or null; what was changed since is what has to be read anew.</summary>
    private static DateTimeOffset? Returned(ApprovalTable asked) =>
        asked.History is [{ Decision: ApprovalDecision.SendBack } last, ..] ? last.At : null;

    /// <summary>With a full stop, so that the next sentence can follow.</summary>
    private static string Ended(string sentence) => sentence.Length > 0 && char.IsLetterOrDigit(sentence[^1]) ? sentence + "." : sentence;

    private Task ApproveAsync() => DecideAsync(
        asked => Desk.ApproveAsync(Caller, Id, [.. asked.Concepts.Select(c => new SeenConcept(c.Id, c.ContentHash))], reason, CancellationToken.None),
        "Approved. Moments may send them from now on.");

    private async Task SendBackAsync()
    {
        missing = string.IsNullOrWhiteSpace(reason);
        if (!missing)
        {
            await DecideAsync(_ => Desk.SendBackAsync(Caller, Id, reason, CancellationToken.None), "Sent back. Your word is in their inbox.");
        }
    }

    private async Task DecideAsync(Func<ApprovalTable, Task<Result<Done>>> decide, string done)
    {
        if (busy || table.Value is not { } asked || asked.Brief.State != BriefState.WaitingForApproval)
        {
            // the second half of a double click: what was decided is decided
            return;
        }

        (busy, missing) = (true, false);
        var result = await decide(asked);
        if (result.Succeeded)
        {
            reason = "";
            Toasts.Done(done);
        }
        else
        {
            Toasts.Trouble(result.Problem.Sentence);
        }

        await table.RetryAsync();
        busy = false;
    }
}
