using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Taste;

/// <summary>Word lists of our own, each behind one feature of taste.</summary>
internal static class TasteWords
{
    public const int Chatty = 0;
    public const int You = 1;
    public const int I = 2;
    public const int We = 3;
    public const int Warmth = 4;
    public const int Pleasure = 5;
    public const int Trouble = 6;
    public const int Harshness = 7;
    public const int Proofs = 8;
    public const int Reasons = 9;
    public const int Contrast = 10;
    public const int Examples = 11;
    public const int Hedges = 12;
    public const int Certainty = 13;
    public const int Urgency = 14;
    public const int Numbers = 15;
    public const int Count = 16;

    private static readonly FrozenDictionary<string, int> Lists = Read();

    public static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Spans { get; } = Lists.GetAlternateLookup<ReadOnlySpan<char>>();

    private static FrozenDictionary<string, int> Read()
    {
        string[] lists =
        [
            // chatty, and spelled as one types in a hurry
            "lol haha hahaha lmao omg wtf btw imo imho ok okay yeah yep yup nope hey wow cool awesome stuff gonna wanna gotta kinda sorta cuz coz cause bcoz dont cant wont isnt arent doesnt didnt wouldnt shouldnt couldnt im ive thats theyre youre u ur r n plz pls thru ppl guys dude ya ye ugh huh duh meh thing y b wat dat dis da d tho thats its",
            "you your yours yourself yourselves you're you've you'll you'd",
            "i my me mine myself i'm i've i'd i'll",
            "we our ours us ourselves we're we've we'll we'd let's together",
            "care cares caring cared love loves loved loving thank thanks grateful gratitude glad help helps helped helping kind kindness gentle warm welcome trust friend friends family families together share sharing support supports comfort understand understands understanding hope heart respect safe",
            "good great best better happy happiness fun enjoy enjoys enjoyable joy benefit benefits easy easier beautiful free freedom success successful improve improves improved healthy health wonderful amazing perfect nice excellent win positive smile pleasure interesting exciting creative bright fresh simple",
            "problem problems bad worse worst hard difficult trouble pain suffer suffering suffers risk risks danger dangerous fear afraid worry worried worries lonely alone tired stress stressed wrong harm harmful hurt hurts lost lose loss cost costs expensive waste fail fails failure poor sick disease death die dies kill kills abuse war crime pollution bullied bullying lack",
            "stupid idiot idiots idiotic dumb fool fools foolish moron morons sucks suck crap damn hell shit fuck hate hates hated disgusting ridiculous pathetic nonsense rubbish trash garbage loser losers lazy ugly evil liar liars shut ignorant sick gross lame",
            "study studies research researchers evidence proof proven proves prove according source sources statistics statistic data survey percent percentage report reports reported science scientific scientists experts expert university history historical fact facts official published article quote quoted records documents tested",
            "because since therefore thus hence so reason reasons why due cause causes leads lead means result results consequently otherwise thereby allows allow enables",
            "but however although though while whereas despite yet nevertheless instead rather unless except even still contrary opposed hand both",
            "example examples instance such imagine suppose consider e.g eg like when once yesterday remember story experience experiences",
            "may might maybe perhaps could possibly probably seems seem seemed likely sometimes often usually generally somewhat believe think feel guess suppose opinion would some many most",
            "always never must definitely absolutely certainly clearly obviously surely completely totally all every everyone everybody nobody none nothing only truly undoubtedly simply just cannot impossible",
            "now today tonight immediately hurry quick quickly soon instantly last limited deadline urgent hours before expires ends final miss act right-away asap",
            "one two three four five six seven eight nine ten hundred thousand million billion half third double twice",
        ];
        return lists.SelectMany((words, list) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, List: list)))
            .GroupBy(w => w.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0, (bits, w) => bits | (1 << w.List)), StringComparer.Ordinal);
    }
}
