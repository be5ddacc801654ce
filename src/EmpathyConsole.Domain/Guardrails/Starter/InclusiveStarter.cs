using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class InclusiveStarter
{
    // Words that leave somebody out or make a group of people the measure of failing. Words that people use of themselves are left alone.
    private static readonly string[] Phrases =
    [
        "^(hey|hi|hello|dear|welcome|ok|okay|listen|attention) guys", "^(hey|hi|hello|dear) (ladies|gents|girls|boys|sirs|sir)$", "^dear (sir|sirs|sir or madam|sir madam|gentlemen)", "(ladies and gentlemen|gentlemen prefer)", "[good] (housewives|housewife)", "(manpower|mankind|man hours|man hour|man made)", "(every|the) (salesman|chairman|policeman|fireman|cleaning lady|stewardess|stewardesses|mailman|foreman|middleman)", "(man up|grow a pair|like a girl|like a little girl|like a sissy|girl's blouse|old maid|old wives|catfight)", "(for|only for|strictly for) (real|true|proper) (men|women|families|americans|englishmen|locals)", "(real|proper|true) (men|women|families) (don't|do not|know|drink|eat|wear|use|buy|choose|love|need)", "(normal|ordinary|regular) (people|families|women|men|skin|hair|bodies) (like|don't|do not|know|want|need|only)", "(unlike|not like) (normal|other) (women|girls|men|families)", "(both|opposite) (sexes|genders)", "the (opposite|fair|fairer|weaker|weak) sex",
        "(easy|simple) (even|that even) [your|a|my] (grandmother|grandma|granny|gran|nan|mum|mom|mother|wife|girlfriend|woman|child|idiot)", "even (your|a|my) (grandmother|grandma|granny|gran|nan|mum|mom|mother in law|wife|girlfriend) (can|could|will|would|understands|gets|manages)", "(old people|old folks|the elderly|the aged|senior citizens|geriatrics|pensioners) (who can't|can't|cannot|don't understand|are slow|struggle with|too)", "(too old|past it|over the hill|no spring chicken)", "(senior moment|senior moments)",
        "the (disabled|handicapped|mentally ill|blind|deaf|crippled|elderly|homeless|insane|needy)$", "(for|to|help|helping|serve|serving) the (disabled|handicapped|mentally ill|crippled|insane|less fortunate|underprivileged)", "(wheelchair bound|confined to a wheelchair|bound to a wheelchair)", "(suffers|suffering|suffer) from (autism|a disability|down syndrome|deafness|blindness|dwarfism|old age)", "(victim|victims) of (autism|a stroke|cerebral palsy|dementia)", "(deaf and dumb|deaf mute|tone deaf|fell on deaf ears|blind to|blindly follow|lame excuse|so lame|cripple|crippled by|crippling|midget|retard|retarded|spaz|spastic|mongoloid|psycho|nutcase|schizo|schizophrenic about|bipolar about|so ocd|a bit ocd|ocd about|our inner ocd|mental case)$", "(a|an) (midget|retard|cripple|spaz|mongoloid|nutcase|invalid|imbecile)", "(crazy|insane|mental|psycho|nuts|lunatic) (prices|deals|deal|sale|savings|discounts|offer|offers)", "(special needs|differently abled|physically challenged|able bodied) (people|customers|persons|guests)",
        "(third world|uncivilised|uncivilized|primitive|savage) (country|countries|people|nation|nations|tribe|tribes|quality|conditions)", "(exotic|oriental) (women|woman|girls|beauty|people|looks|accent|features)", "(illegal aliens|an illegal|illegals)", "(no|without) (foreigners|immigrants)", "(speak|speaks) (good|proper|normal) english", "(where are you really from|go back home)", "(gypped|jipped|jewed|indian giver|sold down the river|cotton picking|slave to|slave labour|slave labor|the natives are restless|low man on the totem pole|off the reservation|spirit animal|pow wow|peanut gallery|grandfathered in|cakewalk)", "(flesh|nude|skin) (coloured|colored)", "(christmas|easter) for (everyone|everybody|all)", "(his|her) or (hers|his)$", "(mum|mom|mother) and (dad|father) (will|should|must|need to) (sign|agree|both)", "(husband|wife) (will|should|must) (sign|agree|approve)",
    ];

    private static readonly string[] Allowed = ["(grandfathered in|slave to) (rhythm|the rhythm)"];

    public static Guardrail Guardrail { get; } = new(
        "inclusive-wording",
        "Nobody is left out",
        GuardrailFamily.Tone,
        new LexicalRule(Phrases, Allowed, "leaves people out or makes them the measure of failing"),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Leaves some readers out, or makes a group of people stand for something bad.", "Name what you mean without the group: \"everybody\", \"people with a disability\", \"so simple that it takes one minute\"."),
        [
            Fires("So easy that even your grandmother can brew it."),
            Fires("Hey guys, the spring tin is here."),
            Fires("Crazy prices all week."),
            Fires("Real men drink it black."),
            Silent("My grandmother brewed it every morning, and she was right."),
            Silent("Brewing takes one minute, and we show you how."),
            Silent("The tea house has a ramp, and a door that opens by itself."),
        ]);
}
