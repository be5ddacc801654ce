using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>English words that say how, not what: they join phrases but make no theme.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> All = """
        a an the and or but nor of to in on at for with from by into onto over under about after before between during through up down out off
        is are was were be been being am isn't aren't wasn't weren't ain't i me my mine myself we us our ours you your yours yourself it its it's
        i'm i've i'd i'll you're you've you'll we're we've we'll they're they've that's there's here's what's he she they him her his hers them their theirs he's she's
        this that these those as if so do does did done don't doesn't didn't have has had haven't hasn't hadn't having will would won't wouldn't can could can't cannot couldn't
        should shouldn't may might must shall just there here what which who whom whose how when where why than then too very not no never
        s t d m re ve ll don im ive cant dont didnt wont u ur r n b w pls plz rt amp via lol omg smh btw tho cuz bc
        also again still even ever yet already always all any both each every few more most other others another some such own same only once much many lot lots
        get gets got gotten getting go goes going went gone come comes came coming make makes made making let lets take takes took taken put
        say says said saying tell tells told know knows knew think thinks thought see sees saw seen look looks use used using
        one two three first last next thing things something anything nothing everything someone anyone everyone way really actually well now today yesterday tomorrow
        oh ok okay yes yeah yep hey hi hello please thing like need want back good great bad else because since while until though although however therefore within without
        upon per etc us let's able seem seems gonna wanna gotta sure maybe quite rather around against across toward towards among per despite
        mr mrs ms dear regards sincerely day days
        guy guys try trying tried tries sent send sends sending time times new old people ppl person start started starting feel feels felt ask asked asking asks show shows showing shown keep keeps kept keeping
        mean means meant happen happens happened happening find finds found finding big little small high low long left right end ended ends wish love loved loves hate thank thanks thx hope happy sorry nice best worst awesome amazing terrible horrible
        understand believe believes believed seriously literally absolutely totally completely simply especially actual able stuff bit sort kind kinds lol haha ha ya yall y'all u'r jus tbh god dude man hell damn wtf fuck fucking shit crap ass suck sucks
        receive received receiving provide provided providing request requested requesting regarding due following including made next week weeks month months year years ago hour hours min mins minute minutes morning night tonight afternoon evening
        monday tuesday wednesday thursday friday saturday sunday
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Spans = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the folded word is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Spans.Contains(word);
}
