namespace EmpathyConsole.Application.Inbox;

/// <summary>A page of an inbox.</summary>
/// <param name="Total">How many fit the filter.</param>
/// <param name="Unread">How many are unread, whatever the filter.</param>
/// <param name="Items">This page, newest first.</param>
public sealed record InboxPage(int Total, int Unread, IReadOnlyList<InboxItem> Items);
