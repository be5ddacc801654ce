using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Inbox;

/// <summary>A member's own inbox.</summary>
public sealed partial class MessagesPage : IDisposable
{
    private const int AtOnce = 50;

    private Loading<InboxPage> page = null!;
    private int take = AtOnce;
    private bool? shown;

    /// <summary>"unread", or all.</summary>
    [SupplyParameterFromQuery(Name = "show")]
    public string? Show { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IInboxDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool OnlyUnread => string.Equals(Show, "unread", StringComparison.OrdinalIgnoreCase);

    private int Unread => page.Value?.Unread ?? 0;

    public void Dispose() => page.Dispose();

    protected override void OnInitialized() => page = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != OnlyUnread)
        {
            (shown, take) = (OnlyUnread, AtOnce);
            await LoadAsync();
        }
    }

    private static string Icon(InboxKind kind) => kind switch
    {
        InboxKind.Mention => "alternate_email",
        InboxKind.ApprovalAsked => "approval",
        InboxKind.Approved => "task_alt",
        InboxKind.SentBack => "undo",
        _ => "hourglass_bottom",
    };

    private static string Word(InboxKind kind) => kind switch
    {
        InboxKind.Mention => "Mention",
        InboxKind.ApprovalAsked => "Approval asked",
        InboxKind.Approved => "Approved",
        InboxKind.SentBack => "Sent back",
        _ => "Job",
    };

    private Task LoadAsync() => page.LoadAsync(c => Desk.ListAsync(Caller, OnlyUnread, 0, take, c));

    private Task MoreAsync()
    {
        take += AtOnce;
        return LoadAsync();
    }

    private async Task MarkAsync(InboxItem item, bool read)
    {
        var marked = await Desk.MarkAsync(Caller, item.Id, read, CancellationToken.None);
        if (!marked.Succeeded)
        {
            Toasts.Trouble(marked.Problem.Sentence);
        }

        await LoadAsync();
    }

    private async Task ReadAllAsync()
    {
        var marked = await Desk.MarkAllReadAsync(Caller, CancellationToken.None);
        if (!marked.Succeeded)
        {
            Toasts.Trouble(marked.Problem.Sentence);
        }

        await LoadAsync();
    }
}
