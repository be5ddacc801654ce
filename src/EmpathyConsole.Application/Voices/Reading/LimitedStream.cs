namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>Reads a packed entry and refuses to unpack more than an honest workbook holds.</summary>
internal sealed class LimitedStream(Stream inner, long packed) : Stream
{
    private const long MostBytes = 1L << 30;
    private const long Suspicious = 64L << 20;
    private const int MostRatio = 200;
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var n = inner.Read(buffer);
        read += n;
        return read > MostBytes || (read > Suspicious && read > packed * MostRatio)
            ? throw new InvalidDataException("It unpacks to far more than a workbook holds.")
            : n;
    }

    public override void Flush()
    {
        // nothing is written
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
