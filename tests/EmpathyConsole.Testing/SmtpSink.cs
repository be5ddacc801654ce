using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EmpathyConsole.Testing;

/// <summary>A mail server on this machine that keeps what it takes and passes nothing on.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    /// <summary>Where it listens.</summary>
    public const string Host = "127.0.0.1";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;
    private readonly TaskCompletionSource heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int calls;

    public SmtpSink()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>From now on.</summary>
    public SinkAnswer Answer { get; set; }

    /// <summary>How often somebody called.</summary>
    public int Calls => calls;

    /// <summary>To whom, and the whole letter as it came.</summary>
    public ConcurrentQueue<(string To, string Letter)> Taken { get; } = new();

    /// <summary>Done once the first letter was heard to its end, whatever is answered.</summary>
    public Task Heard => heard.Task;

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await serving;
        listener.Dispose();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                talks.Add(TalkAsync(await listener.AcceptTcpClientAsync(end.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task TalkAsync(TcpClient caller)
    {
        Interlocked.Increment(ref calls);
        using (caller)
        {
            try
            {
                await ListenAsync(caller.GetStream());
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // the other side hung up, or the test is over
            }
        }
    }

    private async Task ListenAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, false, 1024, leaveOpen: true);
        var to = "";
        await SayAsync(stream, "220 sink.example.test");
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "MAIL" when Answer == SinkAnswer.HangUpBefore:
                    return;
                case "RCPT" when Answer is SinkAnswer.Later or SinkAnswer.Never:
                    await SayAsync(stream, Answer == SinkAnswer.Later ? "451 The mailbox is busy" : "550 No such mailbox");
                    break;
                case "RCPT":
                    to = line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)];
                    await SayAsync(stream, "250 Ok");
                    break;
                case "DATA":
                    await SayAsync(stream, "354 Go on");
                    if (!await TakeAsync(stream, reader, to))
                    {
                        return;
                    }

                    break;
                case "QUIT":
                    await SayAsync(stream, "221 Bye");
                    return;
                default:
                    await SayAsync(stream, "250 Ok");
                    break;
            }
        }
    }

    private async Task<bool> TakeAsync(NetworkStream stream, StreamReader reader, string to)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(end.Token) is { } line && line is not ".")
        {
            letter.AppendLine(line.StartsWith('.') ? line[1..] : line);
        }

        Taken.Enqueue((to, letter.ToString()));
        heard.TrySetResult();
        if (Answer == SinkAnswer.HangUpAfter)
        {
            return false;
        }

        if (Answer == SinkAnswer.FallSilent)
        {
            await Task.Delay(Timeout.Infinite, end.Token);
        }

        await SayAsync(stream, "250 Taken");
        return true;
    }

    private async Task SayAsync(NetworkStream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), end.Token);
}
