using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Files of signals that wait to be brought in. Each belongs to the one who brought it, and goes after 7 days.</summary>
internal sealed class SignalStaging(DataFolder folder, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public async Task<StagedSignals> PutAsync(Caller caller, Stream content, string fileName, CancellationToken cancellation)
    {
        TidyUp();
        var token = Guid.NewGuid().ToString("N");
        var path = PathOf(token);
        try
        {
            await using (var target = File.Create(path))
            {
                await content.CopyToAsync(target, cancellation);
            }

            var staged = new StagedSignals(token, Path.GetFileName(fileName.Replace('\\', '/')), new FileInfo(path).Length, caller.Workspace, caller.Kind, caller.Id);
            await File.WriteAllTextAsync(path + ".json", JsonSerializer.Serialize(staged, JsonColumn.Options), cancellation);
            return staged;
        }
        catch
        {
            Remove(token);
            throw;
        }
    }

    /// <summary>The caller's own staged file.</summary>
    public async Task<Result<StagedSignals>> FindAsync(Caller caller, string token, CancellationToken cancellation)
    {
        var gone = Problem.NotFound("This file is no longer here: it was brought in already, or waited for more than 7 days. Choose it again.");
        if (token is not { Length: 32 } || !token.All(char.IsAsciiHexDigit) || !File.Exists(PathOf(token) + ".json"))
        {
            return gone;
        }

        var staged = JsonSerializer.Deserialize<StagedSignals>(await File.ReadAllTextAsync(PathOf(token) + ".json", cancellation), JsonColumn.Options);
        return staged is not null && staged.Workspace == caller.Workspace && staged.ByKind == caller.Kind && staged.ById == caller.Id ? staged : gone;
    }

    public string PathOf(string token) => Path.Combine(folder.Staging, "signals-" + token);

    public void Remove(string token)
    {
        File.Delete(PathOf(token));
        File.Delete(PathOf(token) + ".json");
    }

    private void TidyUp()
    {
        // what a job still reads is younger, or was read in full long ago
        var oldest = time.GetUtcNow() - KeptFor;
        foreach (var file in new DirectoryInfo(folder.Staging).EnumerateFiles("signals-*").Where(f => f.LastWriteTimeUtc < oldest.UtcDateTime).ToList())
        {
            file.Delete();
        }
    }
}
