using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Store;

public sealed class SignalCodecTests
{
    private static readonly Gen<CodedSignal> AnyRow =
        from offset in Gen.Choose(0, 86_399_999)
        from person in Gen.Choose(1, 400)
        from kind in Gen.Choose(1, 36)
        from codes in Gen.ArrayOf(Gen.Choose(0, 700), 7)
        from tags in Gen.ArrayOf(Gen.Choose(0, 500), 3)
        from value in Gen.Elements(double.NaN, 0, -0.0, 12, 49.99, 1.0 / 3, -7.5, 1e300, double.Epsilon)
        select new CodedSignal
        {
            Time = SignalBlock.StartOf(20_605) + offset,
            Person = person,
            Kind = (byte)kind,
            Value = value,
            Session = tags[0] * 91_234_567_891L,
            Case = tags[1],
            Id = tags[2] * 7_654_321_987_654_321L,
            Journey = codes[0] % 3,
            Stage = codes[1] % 8,
            Channel = codes[2],
            Source = 0,
            Campaign = codes[4] * 100_000,
            Segment = 5,
            Subject = codes[6],
        };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnyBlock_ReadBack_IsTheSame(bool packed) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(900), Prop.ForAll(Gen.NonEmptyListOf(AnyRow).ToArbitrary(), rows =>
        {
            var names = rows.Select(r => r.Case).Where(c => c % 2 == 1).Distinct().ToDictionary(c => c, c => $"Fall {c}, größer");
            var block = SignalBlock.Of(rows.ToArray(), names).ShouldHaveSingleItem();
            var bytes = SignalCodec.Encode(block, packed);
            var back = SignalCodec.Decode([.. bytes, 1, 2, 3], names: true);
            var (was, now) = (Rows(block), Rows(back));
            var bare = SignalCodec.Decode(bytes, names: false);
            return SignalCodec.LengthOf(bytes) == bytes.Length
                && was.Zip(now).All(p => Same(p.First, p.Second)) && was.Count == now.Count && was.Count == rows.Count
                && back.Span == block.Span && back.Day == block.Day && back.Bytes == block.Bytes
                && (names.Count == 0 || (back.CaseNames ?? []).SequenceEqual(block.CaseNames!)) && bare.CaseNames is null
                && was.Zip(was.Skip(1)).All(p => p.First <= p.Second);
        }));

    [Fact]
    public void AnyFlippedBit_AndAnyCut_IsFound()
    {
        var rows = Gen.ListOf(AnyRow, 40).Sample(1, 1)[0];
        var bytes = SignalCodec.Encode(SignalBlock.Of(rows.ToArray())[0], packed: true);
        for (var at = 0; at < bytes.Length; at++)
        {
            var flipped = bytes.ToArray();
            flipped[at] ^= (byte)(1 << (at % 8));
            Should.Throw<InvalidDataException>(() => SignalCodec.Decode(flipped, names: true), $"byte {at}");
            Should.Throw<InvalidDataException>(() => SignalCodec.Decode(bytes.AsSpan(0, at).ToArray(), names: true), $"cut at {at}");
        }
    }

    [Fact]
    public void ManyRowsOfADay_AreCutIntoBlocks_OfEveryWidth()
    {
        var rows = Enumerable.Range(0, SignalBlock.Most + 10).Select(i => new CodedSignal { Time = SignalBlock.StartOf(20_605) + i, Person = i + 1, Kind = 6, Session = i + 1, Channel = i % 300, Value = double.NaN }).ToArray();
        var blocks = SignalBlock.Of(rows);
        blocks.Select(b => b.Count).ShouldBe([SignalBlock.Most, 10]);
        var back = SignalCodec.Decode(SignalCodec.Encode(blocks[0], packed: true), names: false);
        (back.Sessions.Words.Length, back.Sessions[SignalBlock.Most - 1], back.Slices[(int)Dimension.Channel][299]).ShouldBe((SignalBlock.Most, SignalBlock.Most, 299));
        back.Slices[(int)Dimension.Stage].Words.ToArray().ShouldBe([0]);
        back.Values[5].ShouldBe(double.NaN);
    }

    private static List<CodedSignal> Rows(SignalBlock block) => [.. Enumerable.Range(0, block.Count).Select(block.Row)];

    private static bool Same(CodedSignal a, CodedSignal b) =>
        a.CompareTo(b) == 0 && Dimensions.All.All(d => a.Code(d) == b.Code(d)) && BitConverter.DoubleToInt64Bits(a.Value) == BitConverter.DoubleToInt64Bits(b.Value);
}
