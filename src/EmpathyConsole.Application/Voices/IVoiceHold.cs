using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Voices;

/// <summary>Something that rests on single voices, so that they stay when their import is taken out.</summary>
public interface IVoiceHold
{
    /// <summary>Of the verbatims, those that are held.</summary>
    IQueryable<long> Held(ConsoleDb db);
}
