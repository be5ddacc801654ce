using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Application.Inbox;

/// <summary>What the inbox brings.</summary>
internal static class InboxRegistration
{
    public static IServiceCollection AddInbox(this IServiceCollection services) => services.AddSingleton<IInboxDesk, InboxDesk>();
}
