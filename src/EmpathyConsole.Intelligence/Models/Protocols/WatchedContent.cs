using System.Net;

namespace EmpathyConsole.Intelligence.Models.Protocols;

/// <summary>A content whose stream is watched.</summary>
internal sealed class WatchedContent : HttpContent
{
    private readonly HttpContent inner;
    private readonly WatchedStream stream;

    public WatchedContent(HttpContent inner, Stream body, TimeSpan stall)
    {
        (this.inner, stream) = (inner, new(body, stall));
        foreach (var (name, values) in inner.Headers)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => this.stream.CopyToAsync(stream);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) => this.stream.CopyToAsync(stream, cancellationToken);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
