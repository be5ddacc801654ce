using System.Net;
using System.Net.Sockets;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>Which addresses a webhook may have, and which machines it may reach when it is sent: a name can point somewhere else by then.</summary>
internal static class WebhookAddress
{
    private const int Longest = 1000;

    // RFC 1918, 6598, 3927, 5737, 2544, 6890: networks that are nobody's in the public internet
    private static readonly IPNetwork[] NotPublic =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("224.0.0.0/3"),
        IPNetwork.Parse("::/127"), IPNetwork.Parse("fc00::/7"), IPNetwork.Parse("fe80::/10"), IPNetwork.Parse("ff00::/8"),

        // these carry an IPv4 address inside, which could be any of the above
        IPNetwork.Parse("64:ff9b::/96"), IPNetwork.Parse("64:ff9b:1::/48"), IPNetwork.Parse("2001::/32"), IPNetwork.Parse("2002::/16"),
    ];

    public static Result<Uri> Check(string text, WebhookReach reach)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > Longest || !Uri.TryCreate(trimmed, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            return Problem.Invalid("Give a whole address that begins with https:// or http://.", "address");
        }

        if (address.UserInfo.Length > 0)
        {
            return Problem.Invalid("Leave the name and password out of the address: deliveries are signed instead.", "address");
        }

        var literal = IPAddress.TryParse(address.IdnHost.Trim('[', ']'), out var ip) ? ip : string.Equals(address.IdnHost.TrimEnd('.'), "localhost", StringComparison.OrdinalIgnoreCase) || address.IdnHost.TrimEnd('.').EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback : null;
        return literal is null || MayReach(literal, reach)
            ? address
            : Problem.Invalid("This address is inside the house's own network. Whoever runs the console can allow that with Console:WebhooksMayReachInside.", "address");
    }

    public static bool MayReach(IPAddress address, WebhookReach reach)
    {
        var ip = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return reach.Inside || (reach.Loopback && IPAddress.IsLoopback(ip)) || !Array.Exists(NotPublic, n => n.BaseAddress.AddressFamily == ip.AddressFamily && n.Contains(ip));
    }

    /// <summary>Connects to the first machine of that name that may be reached.</summary>
    public static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, WebhookReach reach, CancellationToken cancellation)
    {
        var machines = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host.Host, cancellation);
        var allowed = Array.FindAll(machines, m => MayReach(m, reach));
        if (allowed.Length == 0)
        {
            throw new HttpRequestException("The name points inside the house's own network, which is not allowed.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
