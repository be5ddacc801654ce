using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Intelligence.Models.Failures;
using EmpathyConsole.Intelligence.Models.Protocols;
using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models;

/// <summary>Opens configured models, each once. Without one it makes no handler, no client and no connection.</summary>
public sealed class ModelClients : IDisposable
{
    // a changed setting leaves the old one unused; there are a handful in the life of a program
    private readonly ConcurrentDictionary<ModelSettings, Lazy<ModelAsker>> open = new();
    private readonly TimeProvider time;
    private readonly Func<HttpMessageHandler> handler;

    /// <param name="time">For a retry-after that is a date, and for waits.</param>
    public ModelClients(TimeProvider time)
        : this(time, Handler)
    {
    }

    /// <param name="time">For a retry-after that is a date, and for waits.</param>
    /// <param name="handler">Makes what opens connections; asked once for each model, when it is first asked.</param>
    public ModelClients(TimeProvider time, Func<HttpMessageHandler> handler) => (this.time, this.handler) = (time, handler);

    /// <summary>What models were found able to do.</summary>
    public ModelAbilities Abilities { get; } = new();

    /// <summary>Whom to ask, or null when <see cref="ModelSettings.WhyNot"/> says why there is nobody. It stays this object's.</summary>
    public ModelAsker? Open(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.WhyNot is null ? open.GetOrAdd(settings, s => new(() => new(Client(s), s, Abilities, time))).Value : null;
    }

    /// <summary>For a trial of settings that may never be kept; the caller disposes it. Null when <see cref="ModelSettings.WhyNot"/> says why there is nobody to ask.</summary>
    public ModelAsker? OpenOnce(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.WhyNot is null ? new(Client(settings), settings, Abilities, time) : null;
    }

    public void Dispose()
    {
        foreach (var asker in open.Values.Where(a => a.IsValueCreated))
        {
            asker.Value.Dispose();
        }
    }

    private IChatClient Client(ModelSettings settings)
    {
        var http = new HttpClient(new ModelTransport(handler(), settings.Stall, time)) { Timeout = Timeout.InfiniteTimeSpan };
        return settings.Kind == ModelKind.Anthropic ? new AnthropicChatClient(settings, http) : new OpenAiChatClient(settings, http);
    }

    // a redirect would carry quotes and key to a place nobody configured; connections are renewed so that a changed address is seen
    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ConnectCallback = ConnectAsync,
    };

    /// <summary>Connects to an address that a model can have: a link-local one is where clouds keep their machines' own secrets.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        if (addresses.Length == 0 || addresses.Any(IsLinkLocal))
        {
            throw new ModelException(new ModelFailure(ModelFailureKind.Unavailable));
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>169.254.0.0/16, also written as IPv6, and fe80::/10.</summary>
    public static bool IsLinkLocal(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsIPv6LinkLocal || ((address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address) is { AddressFamily: AddressFamily.InterNetwork } four && four.GetAddressBytes() is [169, 254, ..]);
    }
}
