using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Shell;

/// <summary>Stands where a page stumbled; the exception goes to the log, not to the page.</summary>
public sealed partial class PageFailed
{
    [Parameter, EditorRequired]
    public required Exception Error { get; set; }

    [Parameter]
    public EventCallback OnRetry { get; set; }

    [Inject]
    public required ILogger<PageFailed> Log { get; init; }

    protected override void OnInitialized() => LogFailed(Log, Error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed")]
    private static partial void LogFailed(ILogger log, Exception error);
}
