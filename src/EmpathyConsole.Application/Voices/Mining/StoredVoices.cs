using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>The English voices there were when the run began, read in blocks by id: short reads, so that the write-ahead log can be emptied between them.</summary>
internal sealed class StoredVoices : IVoiceSource
{
    private const int BlockSize = 8192;
    private readonly IDbContextFactory<ConsoleDb> databases;
    private readonly long workspace;

    private StoredVoices(IDbContextFactory<ConsoleDb> databases, long workspace, int count, long last) =>
        (this.databases, this.workspace, Count, Last) = (databases, workspace, count, last);

    public int Count { get; }

    /// <summary>The newest verbatim, English or not; 0 when there is none.</summary>
    public long Last { get; }

    public static async Task<StoredVoices> OpenAsync(IDbContextFactory<ConsoleDb> databases, Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        return new(databases, caller.Workspace, await db.Verbatims.CountAsync(v => !v.SetAside, cancellation), await db.Verbatims.MaxAsync(v => (long?)v.Id, cancellation) ?? 0);
    }

    public IEnumerable<IReadOnlyList<VoiceText>> Read(CancellationToken cancellation)
    {
        using var db = databases.CreateDbContext();
        db.WorkspaceId = workspace;
        var after = 0L;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var from = after;
            var block = db.Verbatims.AsNoTracking().Where(v => v.Id > from && v.Id <= Last && !v.SetAside).OrderBy(v => v.Id)
                .Select(v => new VoiceText(v.Id, v.Text)).Take(BlockSize).ToList();
            if (block.Count == 0)
            {
                yield break;
            }

            after = block[^1].Id;
            yield return block;
        }
    }
}
