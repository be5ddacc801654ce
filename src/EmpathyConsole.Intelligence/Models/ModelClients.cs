using Microsoft.Extensions.AI;

namespace EmpathyConsole.Intelligence.Models;

/// <summary>Opens the configured model. Without one it makes no handler, no client and no connection.</summary>
public sealed class ModelClients : IDisposable
{
    private readonly Lazy<IChatClient> client;

    /// <param name="settings">Which model.</param>
    /// <param name="time">For a retry-after that is a date.</param>
    public ModelClients(ModelSettings settings, TimeProvider time)
        : this(settings, time, Handler)
    {
    }

    /// <param name="settings">Which model.</param>
    /// <param name="time">For a retry-after that is a date.</param>
    /// <param name="handler">Makes what opens connections; asked once, when the model is first asked.</param>
    public ModelClients(ModelSettings settings, TimeProvider time, Func<HttpMessageHandler> handler)
    {
        Settings = settings;
        client = new(() => new OpenAiChatClient(settings, new(new BoundedBody(handler())) { Timeout = Timeout.InfiniteTimeSpan }, time));
    }

    public ModelSettings Settings { get; }

    /// <summary>The client to ask, or null when <see cref="ModelSettings.WhyNot"/> says why there is none. It stays this object's.</summary>
    public IChatClient? Open() => Settings.WhyNot is null ? client.Value : null;

    public void Dispose()
    {
        if (client.IsValueCreated)
        {
            client.Value.Dispose();
        }
    }

    // a redirect would carry quotes and key to a place nobody configured; connections are renewed so that a changed address is seen
    private static SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
