using Radzen;

namespace EmpathyConsole.Web.Shell;

/// <summary>Razor components, Radzen, and what the shell keeps for each circuit.</summary>
internal static class ShellServices
{
    public static IServiceCollection AddConsoleShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(o =>
        {
            o.DisconnectedCircuitMaxRetained = 20;
            o.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
        }).AddHubOptions(o => o.MaximumReceiveMessageSize = 256 * 1024);
        services.AddHttpContextAccessor();
        services.AddRadzenComponents();
        services.AddScoped<Toasts>();
        services.AddScoped<WorkspaceClock>();
        services.AddScoped<Keys>();
        return services;
    }
}
