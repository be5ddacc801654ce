using System.IO.Compression;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;
using K4os.Hash.xxHash;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>A day's totals as bytes: a mark with its version, a checksum over all that follows, then what is kept, packed.</summary>
public static class DayTotalsCodec
{
    private const int HeadLength = 12;

    // the last byte is the version
    private static ReadOnlySpan<byte> Mark => "ECT\u0001"u8;

    public static byte[] Encode(DayTotals totals)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Mark);
        bytes.Write(stackalloc byte[HeadLength - Mark.Length]);
        using (var writer = new BinaryWriter(new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true)))
        {
            writer.Write(totals.Day.DayNumber);
            writer.Write(totals.Zone);
            writer.Write7BitEncodedInt(totals.Metrics.Count);
            foreach (var metric in totals.Metrics)
            {
                writer.Write(metric.Metric);
                writer.Write7BitEncodedInt(metric.Version);
                writer.Write7BitEncodedInt(metric.Points.Count);
                foreach (var point in metric.Points)
                {
                    Write(writer, point);
                }
            }
        }

        var written = bytes.ToArray();
        BitConverter.TryWriteBytes(written.AsSpan(Mark.Length), XXH64.DigestOf(written.AsSpan(HeadLength)));
        return written;
    }

    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static DayTotals Decode(byte[] bytes)
    {
        if (bytes.Length <= HeadLength || !bytes.AsSpan(0, Mark.Length).SequenceEqual(Mark))
        {
            throw new InvalidDataException("The totals of a day have no head this program knows.");
        }

        if (BitConverter.ToUInt64(bytes, Mark.Length) != XXH64.DigestOf(bytes.AsSpan(HeadLength)))
        {
            throw new InvalidDataException("The totals of a day do not agree with their checksum.");
        }

        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(bytes, HeadLength, bytes.Length - HeadLength), CompressionMode.Decompress));
        var (day, zone) = (DateOnly.FromDayNumber(reader.ReadInt32()), reader.ReadString());
        var metrics = new MetricTotals[reader.Read7BitEncodedInt()];
        for (var i = 0; i < metrics.Length; i++)
        {
            var (slug, version) = (reader.ReadString(), reader.Read7BitEncodedInt());
            var points = new TotalPoint[reader.Read7BitEncodedInt()];
            for (var p = 0; p < points.Length; p++)
            {
                points[p] = Read(reader);
            }

            metrics[i] = new(slug, version, points);
        }

        return new(day, zone, metrics);
    }

    private static void Write(BinaryWriter writer, TotalPoint point)
    {
        writer.Write((byte)(point.By is { } by ? (int)by + 1 : 0));
        writer.Write7BitEncodedInt(point.Code);
        writer.Write7BitEncodedInt64(point.N);
        writer.Write(point.Interval is not null);
        if (point.Interval is { } interval)
        {
            writer.Write(interval.Value);
            writer.Write(interval.Low);
            writer.Write(interval.High);
        }
    }

    private static TotalPoint Read(BinaryReader reader)
    {
        var by = reader.ReadByte();
        var (code, n) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt64());
        return new(by == 0 ? null : (Dimension)(by - 1), code, n, reader.ReadBoolean() ? new Interval(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()) : null);
    }
}
