using EmpathyConsole.Intelligence.Guardrails;

namespace EmpathyConsole.Intelligence.Tests.Guardrails;

/// <summary>Lines a team might mark, and a reader that learned from them once for all tests.</summary>
public sealed class SomeLines
{
    private static readonly string[] Things = ["the kettle", "your teapot", "the iron pot", "a whisk", "the blue bowl", "your tin", "the spring tea", "a tray"];
    private static readonly string[] Presses = ["Secure {0} while others dither", "Others dither, so secure {0}", "Do not dither over {0}", "While others dither, {0} can be yours"];
    private static readonly string[] Plain = ["We pour {0} for every guest", "See {0} in our shop", "Read how we make {0}", "Write to us about {0}"];

    public SomeLines() => Reader = SecondReaderTrainer.Train(All, version: 7);

    public IReadOnlyList<MarkedText> All { get; } =
    [
        .. Things.SelectMany(t => Presses, (t, p) => new MarkedText(p.Replace("{0}", t, StringComparison.Ordinal), MustFire: true)),
        .. Things.SelectMany(t => Plain, (t, p) => new MarkedText(p.Replace("{0}", t, StringComparison.Ordinal), MustFire: false)),
    ];

    public SecondReader Reader { get; }
}
