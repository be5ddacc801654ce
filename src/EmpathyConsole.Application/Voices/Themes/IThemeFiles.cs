using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>Themes as files: the page, the API and the command line hand out the same bytes.</summary>
public interface IThemeFiles
{
    /// <summary>The themes that pass the filter with every voice of theirs that does, and the share that is in no theme.</summary>
    Task<Result<SheetFile>> WriteAsync(Caller caller, ThemeFilter filter, ThemeFormat format, CancellationToken cancellation);
}
