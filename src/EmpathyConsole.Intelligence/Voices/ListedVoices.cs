namespace EmpathyConsole.Intelligence.Voices;

/// <summary>Voices in a list.</summary>
internal sealed class ListedVoices(IReadOnlyList<VoiceText> voices) : IVoiceSource
{
    private const int BlockSize = 8192;

    public int Count => voices.Count;

    public IEnumerable<IReadOnlyList<VoiceText>> Read(CancellationToken cancellation)
    {
        for (var from = 0; from < voices.Count; from += BlockSize)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = from;
            yield return [.. Enumerable.Range(start, Math.Min(BlockSize, voices.Count - start)).Select(i => voices[i])];
        }
    }
}
