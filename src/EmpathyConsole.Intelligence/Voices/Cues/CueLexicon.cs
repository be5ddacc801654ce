using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Cues;

/// <summary>Our own words for the six kinds. Plain cues weigh 1; faint ones, which often mean something else, weigh a third.</summary>
internal static class CueLexicon
{
    public const float Plain = 1f;
    public const float Faint = 0.34f;

    /// <summary>Every cue phrase with its kind and weight, in a fixed order.</summary>
    public static IEnumerable<(string Phrase, ThemeKind Kind, float Weight)> All() =>
    [
        .. Of(ThemeKind.Desire, Plain, Desire), .. Of(ThemeKind.Desire, Faint, FaintDesire),
        .. Of(ThemeKind.Fear, Plain, Fear), .. Of(ThemeKind.Fear, Faint, FaintFear),
        .. Of(ThemeKind.Frustration, Plain, Frustration), .. Of(ThemeKind.Frustration, Faint, FaintFrustration),
        .. Of(ThemeKind.Confusion, Plain, Confusion), .. Of(ThemeKind.Confusion, Faint, FaintConfusion),
        .. Of(ThemeKind.Relief, Plain, Relief), .. Of(ThemeKind.Relief, Faint, FaintRelief),
        .. Of(ThemeKind.Delight, Plain, Delight), .. Of(ThemeKind.Delight, Faint, FaintDelight),
    ];

    private const string Desire = """
        i wish; we wish; wish you; wish there; wish it; wish i; wishing; i want; we want; i just want; all i want; i'd love; i would love; would love to; we'd love; would like to; i'd like; i would like; we would like
        if only; hoping for; hoping to; i hope; i'm hoping; hope to; hope you; would be nice; would be great; would be lovely; would be good; it'd be nice; it'd be great; craving; i crave; dream of; dreaming of; longing for; looking forward to
        can't wait; cannot wait; looking for something; looking for a; i need something; i'm after; in search of; please bring back; bring back; please add; please make; please offer; wanna; would prefer; i'd prefer; i prefer; ideally; in an ideal world; should have a; give us; let us choose; give me a; wanted something; wanted a; wanted to
        i'd pay; i would pay; we'd pay; i'd rather; i would rather; we'd rather; dreaming about; dream about; dreamt of; dreamed of; could we get; could we have; can we get; can we have; could you add; can you add; could you bring; you should offer; you should have; you should sell; please let; please let us; please bring; asking for a; keeps asking for; keep asking for; all i'm asking; need a way; need something; needs something; we need; really need; what i want; what we want; looking for; in need of; i'd buy; would buy; would gladly; would pay; if you offered; if there was a; if there were a; why not offer; would be perfect; would be amazing; would help; would make my; a must have; on my wish list; on my wishlist; saving up for
        """;

    private const string FaintDesire = """
        please; can you; could you; would you; i need; we need; need a; need to; want to; love to; like to; hope; want; help me; can i; could i; is there a way; any chance; trying to; interested in; requesting; request; asking
        """;

    private const string Fear = """
        worried; worry; worries; worrying; afraid; scared; scares; scary; scare; terrified; terrifying; nervous; anxious; anxiety; frightened; frightening; fear; fears; fearing; dread; dreading; panic; panicking; panicked
        what if; is it safe; not safe; isn't safe; unsafe; feel safe; concerned; concerns me; my concern; concern is; creepy; creeps me out; don't trust; do not trust; can't trust; hard to trust; suspicious; too risky; risky; at risk; put me off; puts me off; hesitant; hesitate; reluctant; afraid of
        locked in; stuck with; get stuck; trapped; hidden fee; hidden fees; hidden charges; catch is; what's the catch; identity theft; stolen; fraud; fraudulent; scam; scammed; hacked; leaked; sell my data; share my data; who sees; lose my; losing my; i'd lose; might lose; mess it up; do it wrong; doing it wrong; get it wrong; waste my money; wasting money; look foolish; feel stupid; feel foolish; too late for me; threatened; threatening; dangerous; danger
        not comfortable; uncomfortable; a trap; feels like a trap; no way out; and then what; could lose; would lose; will lose; may lose; losing everything; putting it off; keep putting; in case it; in case they; in case i; might choose; might pick; might buy; the wrong one; cut us off; cut me off; find out i; finds out; get into my; gets into my; got into my; sleepless; keeps me awake; keep me awake; can't sleep; not ready to; too good to be true; don't want to end up; don't want to lose; don't want to risk; don't want them to; don't want my; what would happen; what happens to my; never see it again; stranger; strangers; gone wrong; goes wrong; go wrong; backed out; on edge; shaking; dare to; don't dare; daren't; be stuck; being stuck
        """;

    private const string FaintFear = """
        safe; safety; trust; risk; privacy; private; careful; uneasy; doubt; doubts; doubtful; unsure whether; hope it doesn't; hope i don't; hopefully; not sure i can; keep putting it off; security; fear of; theft; victim; unauthorized
        """;

    private const string Frustration = """
        frustrated; frustrating; frustration; annoyed; annoying; annoys; irritating; irritated; angry; furious; livid; fed up; sick of; tired of; ridiculous; unacceptable; terrible; horrible; horrendous; awful; worst; pathetic; useless; joke; disgusting; disgusted; disgrace; disgraceful; appalling; poor service; bad service; poor customer
        disappointed; disappointing; disappointment; disappoints; let down; rude; hate; hated; never again; no help; not helpful; unhelpful; no one answers; nobody answers; no answer; no reply; no response; still waiting; still no; still haven't; been waiting; waiting for; kept waiting; waste of time; wasted; wasting; waste of; gave up; give up; giving up
        doesn't work; does not work; didn't work; not working; isn't working; won't work; won't load; won't let; wouldn't let; keeps crashing; keeps freezing; keeps failing; keeps saying; keeps telling; keeps asking; keeps logging; keeps happening; kept waiting; kept on hold; over and over; again and again; third time; second time; hung up; hang up; on hold; ignored; ignoring; ignore; refuse; refuses; refused; broken; broke; crashes; crashed; crash; failed; fails; failing; failure; error; errors; missing; lost my; you lost; damaged; overcharged; wrong; shame on; fail; epic fail; stupid; nightmare; mess; hassle; pain; stranded; screwed; sucks; suck; crap; bs; wtf; hell; lied; lies; lying; incompetent; incompetence; no excuse; inexcusable; insane; outrageous; unbelievable; takes forever; took forever; forever; sends me back; start over; start again; all over again; clumps; bitter; soggy; arrived late; arrived broken; delayed again; cancelled; canceled; cancellation; denied; rejected; violated; violation; inaccurate; incorrect; false; illegally
        why should i; why should we; how hard can; how hard is it; still says; yet again; no one comes; nobody comes; nobody came; no one came; not impressed; unimpressed; not one of; threw; twice already; four times; five times; every single time; every single day; charged twice; charged me twice; billed twice; went downhill; has gone downhill; used to be good; goes nowhere; get nowhere; got nowhere; waste my time; wasting my time; without a word; without telling; without warning; nobody told; no one told; dropped the call; closed my; closed without; hasn't moved; has not moved; cold food; dirty; filthy; sloppy; careless; shambles; rubbish; garbage; dreadful; shocking; had enough; enough is enough; out of patience; lost patience; driving me; drives me; so slow; makes me angry; had to call; had to phone; sent me round; passed around; never arrived; never came; didn't arrive; hasn't arrived; overpriced; rip off; ripoff; tasteless; stale; leaks; leaking; leaked again; fell apart
        """;

    private const string FaintFrustration = """
        keeps; kept; delayed; delay; delays; late; problem; problems; issue; issues; slow; long; hours; hour; wait; waiting; waited; bad; poor; unable; can't; cannot; couldn't; won't; nobody; no one; never; dispute; disputed; complaint; complain; unfair; too many; too much; too long; too small; too expensive; nothing; not; don't; doesn't; didn't; isn't; stop
        """;

    private const string Confusion = """
        confused; confusing; confuses; confusion; confuse; don't understand; do not understand; didn't understand; can't understand; hard to understand; don't get why; don't get it; don't get how; not sure; no idea; makes no sense; doesn't make sense; make sense of; unclear; not clear; isn't clear; puzzled; puzzling; baffled; lost track; can't tell; couldn't tell; can't figure; couldn't figure; figure out
        how do i; how do you; how can i; how does; how am i; how long does; how much does; how often; how should; what does; what is the difference; difference between; which one; which is; what's the difference; why is; why are; why do; why does; why did; why was; why would; why can't; how come; where do i; where can i; where is; when will; when does; when do; do i need; am i supposed; supposed to; wondering; wonder if; wonder why; does anyone know; anyone know; can anyone; can someone explain; explain; unsure; curious; what happens if; is that normal; mixed up; contradict; contradicts; contradicting; conflicting
        can't work out; couldn't work out; cannot work out; trying to work out; make no sense; made no sense; stands for; stand for; lost in; i'm lost; i am lost; still don't get; meant to; which box; which form; which button; which plan; which of; is it included; part of the; on top of; instead of or; the same as; or is it; or not; two different; one says; other says; says one; no clue; clueless; without explanation; could someone explain; could you explain; can you explain; could anyone; nobody could tell; nobody can tell; no one could tell; no one can tell; ambiguous; vague; cryptic; jargon; what is a; what is an; what's a; what are the; i thought it; i thought shipping; what exactly; when exactly; how exactly; where exactly; whether
        """;

    private const string FaintConfusion = """
        how; why; what; which; when; where; does it; is it; is there; can you tell; tell me; let me know; clarify; question; questions; sure if; understand
        """;

    private const string Relief = """
        relief; relieved; relieving; finally; at last; thank god; thank goodness; thankfully; phew; peace of mind; weight off; less stress; less stressed; calmer; calmed; calming; reassured; reassuring; reassurance; grateful; so glad; glad i; glad to; glad that; no longer worry; don't have to worry; stopped worrying; off my shoulders; saved me; sorted it; sorted out; got sorted; resolved; solved; fixed it; fixed my; much easier; easier than; turned out fine; breathe again; rest easy; sleep better; someone told me; real person; a human answered; took care of; rescued; lifesaver; life saver
        no longer have to; no longer need to; no more worrying; worry is over; is over; is finally over; kept my; kept our; turns out it was; turned out to be; only a loose; luckily; fortunately; came through; on the spot; after all; waited for us; waited for me; i can stop; can stop whenever; can cancel whenever; nice to know; good to know; glad it; glad that's; glad we; made it home; made it in time; just in time; slept well; could breathe; breathe now; mind at ease; at ease; calmed me; calmed us; back to normal; got it back; got my money back; found it; they found; all good now; all clear; nothing to worry; no harm done; not as bad; wasn't as bad; easier than; so much easier; thank heavens; thank god
        """;

    private const string FaintRelief = """
        easy; easier; simple; helped; helpful; thanks for getting; thanks for helping; thanks for the help; thank you for your help; glad; eased; safe now; at ease; solved; found my; got it
        """;

    private const string Delight = """
        love; loved; loves; loving; adore; delighted; delightful; delight; amazing; awesome; fantastic; wonderful; brilliant; excellent; superb; perfect; perfectly; beautiful; beautifully; gorgeous; lovely; best; favourite; favorite; incredible; outstanding; exceptional; great service; great job; great flight; great experience; great customer; good job; well done; nice work; kudos; shout out; shoutout; impressed; impressive; made my day; thrilled; happy; happiest; joy; enjoy; enjoyed; enjoying; smile; smiling; delicious; yummy; treat; a treat; rocks; you rock; the bomb; pleasantly surprised; wow; appreciate; appreciated; thank you; thanks; thanx; thx; ty; special
        made my; you made my; can't recommend; cannot recommend; recommend enough; couldn't be happier; could not be happier; couldn't be better; never been happier; took my breath; breathtaking; heaven; heavenly; five stars; 5 stars; kindest; softest; nicest; sweetest; legend; legends; hands down; so pretty; laughed; stunning; magical; marvelous; marvellous; charming; elegant; a gem; gem; top notch; first class service; spot on; exceeded; exceeds; beyond expectations; blown away; in love with; obsessed; tell everybody; tell everyone; told everyone; told all my; my go to; guys rock; well made; beautifully made; so thoughtful; thoughtful; spoiled; hooked; can't stop; cheers; bravo; hats off; terrific; splendid; glorious; yum; tasty; cozy; cosy; favourites; favorites
        """;

    private const string FaintDelight = """
        great; good; nice; cool; fun; pretty; kind; friendly; fresh; smooth; excited; exciting; better; yay; pleased; pleasure; recommend; fan; proud
        """;

    private static IEnumerable<(string Phrase, ThemeKind Kind, float Weight)> Of(ThemeKind kind, float weight, string phrases) =>
        phrases.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => (p, kind, weight));
}
