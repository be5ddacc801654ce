using System.Diagnostics;

namespace EmpathyConsole.Web.Tests.Hosting;

/// <summary>The real `empathy` process.</summary>
public static class CliRun
{
    /// <summary>Runs it on a data folder; answers exit code and both outputs.</summary>
    public static Task<(int Code, string Out, string Error)> Async(string folder, params string[] args) => WithInputAsync(folder, null, args);

    /// <summary>The same, with something on standard input.</summary>
    public static async Task<(int Code, string Out, string Error)> WithInputAsync(string folder, string? input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "empathy.dll"));
        foreach (var arg in (string[])[.. args, "--data", folder])
        {
            start.ArgumentList.Add(arg);
        }

        using var process = Process.Start(start)!;
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
