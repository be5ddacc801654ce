using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>Prose on a theme by a language model, when one is configured. Every sentence rests on quotes that were given to it.</summary>
public interface IThemeProseDesk
{
    /// <summary>What was written, and whether it can be written. Asks no model. Right: read voices.</summary>
    Task<Result<ProseLook>> LookAsync(Caller caller, long themeId, CancellationToken cancellation);

    /// <summary>
    /// Asks the model for at most 120 words on what people mean by the theme, and stores them if they pass every check; what was there is
    /// replaced only then. Sends at most 12 redacted quotes. Takes as long as the model does, up to twice its timeout. Right: judge themes.
    /// </summary>
    Task<Result<WrittenProse>> WriteAsync(Caller caller, long themeId, CancellationToken cancellation);

    /// <summary>Takes the prose away. Right: judge themes.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long themeId, CancellationToken cancellation);
}
