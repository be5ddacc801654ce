using System.Numerics;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>
/// Finds phrases behind disguises: one automaton (Aho and Corasick 1975) over the runs of letters of all phrases, whatever stands
/// between them, and a check of each place it points to. Linear in the text. Fill, seal, then safe for many threads.
/// </summary>
internal sealed class HiddenPhrases
{
    private const int Kinds = 32;
    private const int LongestPhrase = 512;

    private readonly List<HiddenPhrase> phrases = [];
    private readonly List<int> samePlace = [];

    // the tree while it is filled: first child, next child of the same parent, class, last phrase that ends here
    private Node[] tree = [new() { Child = -1, Next = -1, Phrase = -1 }];
    private int states = 1;

    // sealed: children of a state are neighbours, told by the bits of its kinds
    private uint[] kinds = [];
    private int[] children = [];
    private int[] fallback = [];
    private int[] ending = [];
    private int[] further = [];

    /// <summary>Adds a phrase; one too short to be told from chance, or too long to be one, is left out.</summary>
    public void Add(HiddenPhrase phrase)
    {
        var runs = phrase.Runs(stackalloc byte[LongestPhrase]);
        if (runs.Length == 0)
        {
            return;
        }

        var state = 0;
        foreach (var run in runs)
        {
            state = Child(state, run);
        }

        samePlace.Add(tree[state].Phrase);
        tree[state].Phrase = phrases.Count;
        phrases.Add(phrase);
    }

    /// <summary>Lays the states side by side, level by level, and the links between them.</summary>
    public void Seal()
    {
        var count = states;
        (kinds, children, fallback, ending, further) = (new uint[count], new int[count], new int[count], new int[count], new int[count]);
        var order = new int[count];
        var (laid, done) = (1, 0);
        Span<int> byKind = stackalloc int[Kinds];
        for (; done < laid; done++)
        {
            var node = tree[order[done]];
            ending[done] = node.Phrase;
            children[done] = laid;
            byKind.Fill(-1);
            for (var child = node.Child; child >= 0; child = tree[child].Next)
            {
                kinds[done] |= 1u << tree[child].Kind;
                byKind[tree[child].Kind] = child;
            }

            for (var kind = 0; kind < Kinds; kind++)
            {
                if (byKind[kind] >= 0)
                {
                    order[laid] = byKind[kind];
                    fallback[laid] = done == 0 ? 0 : Step(fallback[done], (byte)kind);
                    laid++;
                }
            }

            // a state has its fallback's phrases too; the fallback is shorter, so it is laid already
            further[done] = done == 0 ? -1 : ending[fallback[done]] >= 0 ? fallback[done] : further[fallback[done]];
        }

        tree = [];
    }

    /// <summary>Whether some phrase may be there; the runs alone decide, so that they can be kept instead of the text.</summary>
    public bool MayHold(ReadOnlySpan<byte> runs)
    {
        var state = 0;
        foreach (var run in runs)
        {
            state = Next(state, run);
            if (ending[state] >= 0 || further[state] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every phrase that stands disguised in a text, with its tag and place; null when there is none, as nearly always.</summary>
    public List<(int Tag, int Start, int End)>? Find(Squashed text)
    {
        List<(int Tag, int Start, int End)>? found = null;
        var state = 0;
        var runs = text.Runs;
        for (var run = 0; run < runs.Length; run++)
        {
            state = Next(state, runs[run]);
            for (var at = ending[state] >= 0 ? state : further[state]; at >= 0; at = further[at])
            {
                for (var phrase = ending[at]; phrase >= 0; phrase = samePlace[phrase])
                {
                    if (phrases[phrase].In(text, run) is var (start, end))
                    {
                        (found ??= []).Add((phrases[phrase].Tag, start, end));
                    }
                }
            }
        }

        return found;
    }

    // a phrase begins only where a fragment does
    private int Next(int state, byte run) =>
        state == 0 && (run & Squashed.StartsFragment) == 0 ? 0 : Step(state, (byte)(run & ~Squashed.StartsFragment));

    private int Step(int state, byte kind)
    {
        var bit = 1u << kind;
        while ((kinds[state] & bit) == 0)
        {
            if (state == 0)
            {
                return 0;
            }

            state = fallback[state];
        }

        return children[state] + BitOperations.PopCount(kinds[state] & (bit - 1));
    }

    private int Child(int state, byte kind)
    {
        for (var child = tree[state].Child; child >= 0; child = tree[child].Next)
        {
            if (tree[child].Kind == kind)
            {
                return child;
            }
        }

        if (states == tree.Length)
        {
            Array.Resize(ref tree, states * 2);
        }

        tree[states] = new() { Child = -1, Next = tree[state].Child, Kind = kind, Phrase = -1 };
        tree[state].Child = states;
        return states++;
    }

    private struct Node
    {
        public int Child;
        public int Next;
        public int Phrase;
        public byte Kind;
    }
}
