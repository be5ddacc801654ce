using System.Buffers;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>
/// A batch with codes and tags for its texts as far as its sender's own thread could find them, so that the one who writes has little left to do.
/// </summary>
/// <param name="Rows">In the order they came; longer than the batch. A text that is new has -1 for the first of <paramref name="Fresh"/>, -2 for the second.</param>
/// <param name="Keys">What makes each the same one within its day; 0 where a text is new.</param>
/// <param name="Fresh">Texts the dictionary did not hold; one may stand there twice.</param>
/// <param name="Renames">How many words had been given another text when it was coded (<see cref="SignalWords.Renames"/>).</param>
internal sealed record CodedBatch(CodedSignal[] Rows, long[] Keys, IReadOnlyList<string> Fresh, long Renames)
{
    private const int Fields = 8;

    /// <summary>Gives the arrays, which are borrowed, to the next batch.</summary>
    public void Return()
    {
        ArrayPool<CodedSignal>.Shared.Return(Rows);
        ArrayPool<long>.Shared.Return(Keys);
    }

    public static CodedBatch Of(IReadOnlyList<Signal> batch, SignalWords words)
    {
        var (rows, keys, renames) = (ArrayPool<CodedSignal>.Shared.Rent(batch.Count), ArrayPool<long>.Shared.Rent(batch.Count), words.Renames);
        var (ids, tags, fresh) = (default(SignalKey), default(LatestTag), new List<string>());
        var latest = new (string? Word, int Code)[Fields];

        // a field's text mostly is the one it had a moment ago
        int Code(string? word, int field)
        {
            if (string.IsNullOrEmpty(word))
            {
                return 0;
            }

            ref var last = ref latest[field];
            if (!string.Equals(last.Word, word, StringComparison.Ordinal))
            {
                last = (word, words.Find(word));
                if (last.Code == 0)
                {
                    fresh.Add(word);
                    last.Code = -fresh.Count;
                }
            }

            return last.Code;
        }

        for (var i = 0; i < batch.Count; i++)
        {
            var signal = batch[i];
            ref var row = ref rows[i];
            row.Time = signal.Time.ToUnixTimeMilliseconds();
            row.Kind = (byte)signal.Kind;
            row.Value = signal.Value ?? double.NaN;
            row.Session = tags.Of(signal.Session);
            row.Case = SignalTag.Of(signal.Case);
            row.Id = string.IsNullOrEmpty(signal.Id) ? 0 : (ids ??= new()).Of(signal.Id);
            row.Person = Code(signal.Person, 0);
            row.Journey = Code(signal.Journey, 1);
            row.Stage = Code(signal.Stage, 2);
            row.Channel = Code(signal.Channel, 3);
            row.Source = Code(signal.Source, 4);
            row.Campaign = Code(signal.Campaign, 5);
            row.Segment = Code(signal.Segment, 6);
            row.Subject = Code(signal.Subject, 7);
            keys[i] = IsWhole(row) ? SignalTag.KeyOf(row) : 0;
        }

        return new(rows, keys, fresh, renames);
    }

    /// <summary>Puts the codes of the new texts in their places.</summary>
    /// <param name="count">Signals in the batch.</param>
    /// <param name="codes">In the order of <see cref="Fresh"/>.</param>
    public void Complete(int count, ReadOnlySpan<int> codes)
    {
        for (var i = 0; i < count; i++)
        {
            if (Keys[i] != 0)
            {
                continue;
            }

            ref var row = ref Rows[i];
            row.Person = Known(row.Person, codes);
            row.Journey = Known(row.Journey, codes);
            row.Stage = Known(row.Stage, codes);
            row.Channel = Known(row.Channel, codes);
            row.Source = Known(row.Source, codes);
            row.Campaign = Known(row.Campaign, codes);
            row.Segment = Known(row.Segment, codes);
            row.Subject = Known(row.Subject, codes);
            Keys[i] = SignalTag.KeyOf(row);
        }
    }

    private static int Known(int code, ReadOnlySpan<int> codes) => code < 0 ? codes[-code - 1] : code;

    private static bool IsWhole(in CodedSignal row) => (row.Person | row.Journey | row.Stage | row.Channel | row.Source | row.Campaign | row.Segment | row.Subject) >= 0;

    private struct LatestTag
    {
        private string? text;
        private long tag;

        public long Of(string? next)
        {
            if (!string.Equals(text, next, StringComparison.Ordinal))
            {
                (text, tag) = (next, SignalTag.Of(next));
            }

            return tag;
        }
    }
}
