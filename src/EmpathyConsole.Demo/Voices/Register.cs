namespace EmpathyConsole.Demo.Voices;

/// <summary>How people write in one source.</summary>
/// <param name="Source">Source slug.</param>
/// <param name="Weight">Its share of all voices.</param>
/// <param name="Open">Chance of an opening.</param>
/// <param name="More">Chances of a second, a third and a fourth sentence.</param>
/// <param name="Close">Chance of a closing.</param>
/// <param name="Typo">Chance of a slip of the fingers.</param>
/// <param name="Lower">Chance of writing without capitals.</param>
/// <param name="Personal">Chance of leaving an e-mail address, a phone or a card number.</param>
/// <param name="Known">Chance that the person is known.</param>
internal sealed record Register(string Source, double Weight, double Open, double[] More, double Close, double Typo, double Lower, double Personal, double Known)
{
    public static IReadOnlyList<Register> All { get; } =
    [
        new("survey", .31, .12, [.45, .12, 0], .1, .05, .06, .01, .5),
        new("review", .23, .5, [.7, .4, .15], .4, .04, .05, 0, .2),
        new("chat", .14, .4, [.25, 0, 0], .3, .13, .5, .05, .6),
        new("ticket", .13, .85, [.65, .3, .1], .75, .05, .05, .14, .9),
        new("social", .11, .22, [.15, 0, 0], .4, .1, .3, 0, 0),
        new("search-query", .045, 0, [0, 0, 0], 0, .05, 1, 0, 0),
        new("lost-lead-note", .035, .5, [0, 0, 0], .45, .04, .05, .05, .3),
    ];
}
