using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Lets one program at a time make the demo: a file in the data folder that only one can hold. A program that dies lets go of it.</summary>
internal sealed class Turn : IDisposable
{
    private readonly FileStream file;

    private Turn(FileStream file) => this.file = file;

    public static async Task<Turn> TakeAsync(DataFolder folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder.Path, "demo.lock");
        while (true)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (Directory.Exists(folder.Path))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
            }
        }
    }

    public void Dispose() => file.Dispose();
}
