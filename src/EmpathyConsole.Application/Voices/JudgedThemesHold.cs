using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices;

/// <summary>A theme that somebody accepted, rejected or renamed keeps its voices, and every theme those put there by hand.</summary>
internal sealed class JudgedThemesHold : IVoiceHold
{
    public IQueryable<long> Held(ConsoleDb db) =>
        from member in db.ThemeMembers
        join theme in db.Themes on member.ThemeId equals theme.Id
        where theme.Status != ThemeStatus.New || theme.Renamed || member.Pinned
        select member.VerbatimId;
}
