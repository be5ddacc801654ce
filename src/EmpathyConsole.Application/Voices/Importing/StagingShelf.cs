using System.Text.Json;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Reading;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Uploads that wait to be brought in. Each belongs to the one who brought it, and goes after 7 days.</summary>
internal sealed class StagingShelf(DataFolder folder, TimeProvider time)
{
    /// <summary>The largest file that is taken, in bytes.</summary>
    public const long MostBytes = 200L << 20;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public async Task<Result<StagedFile>> PutAsync(Caller caller, string fileName, Stream content, CancellationToken cancellation)
    {
        TidyUp();
        var token = Guid.NewGuid().ToString("N");
        var path = PathOf(token);
        long bytes;
        await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true))
        {
            bytes = await CopyAsync(content, file, cancellation);
        }

        if (bytes is 0 or > MostBytes)
        {
            File.Delete(path);
            return bytes == 0
                ? Problem.Invalid($"'{fileName}' is empty. Choose a file with at least one voice in it.", "file")
                : Problem.TooLarge($"'{fileName}' is larger than 200 MB. Split it and bring in the parts one after the other.");
        }

        VoiceFormat format;
        try
        {
            format = RowSources.Sniff(path, fileName);
        }
        catch (UnreadableFileException e)
        {
            File.Delete(path);
            return Problem.Invalid($"'{fileName}' can't be read. {e.Message}", "file");
        }

        var staged = new StagedFile(token, fileName, bytes, format, caller.Workspace, caller.Kind, caller.Id, time.GetUtcNow());
        await File.WriteAllTextAsync(path + ".json", JsonSerializer.Serialize(staged, JsonColumn.Options), cancellation);
        return staged;
    }

    /// <summary>The caller's own staged file.</summary>
    public async Task<Result<StagedFile>> FindAsync(Caller caller, string token, CancellationToken cancellation)
    {
        var gone = Problem.NotFound("This file is no longer here: it was brought in already, or waited for more than 7 days. Choose it again.");
        if (token.Length != 32 || !token.All(char.IsAsciiHexDigit) || !File.Exists(PathOf(token) + ".json"))
        {
            return gone;
        }

        var staged = JsonSerializer.Deserialize<StagedFile>(await File.ReadAllTextAsync(PathOf(token) + ".json", cancellation), JsonColumn.Options);
        return staged is not null && staged.Workspace == caller.Workspace && staged.ByKind == caller.Kind && staged.ById == caller.Id ? staged : gone;
    }

    public IRowSource Open(StagedFile file, RowOptions options) => RowSources.Open(PathOf(file.Token), file.Format, options);

    /// <summary>Whether an import could go on with it.</summary>
    public bool Has(string token) => token.Length == 32 && File.Exists(PathOf(token) + ".json");

    /// <summary>The bytes of a staged file.</summary>
    public FileStream Read(string token) => File.OpenRead(PathOf(token));

    public void Remove(string token)
    {
        File.Delete(PathOf(token));
        File.Delete(PathOf(token) + ".json");
    }

    private static async Task<long> CopyAsync(Stream from, Stream to, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        while (total <= MostBytes && await from.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
            total += read;
        }

        return total;
    }

    private string PathOf(string token) => Path.Combine(folder.Staging, "voices-" + token);

    private void TidyUp()
    {
        var oldest = time.GetUtcNow() - KeptFor;
        foreach (var file in new DirectoryInfo(folder.Staging).EnumerateFiles("voices-*").Where(f => f.LastWriteTimeUtc < oldest.UtcDateTime).ToList())
        {
            file.Delete();
        }
    }
}
