using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class UrgencyStarter
{
    // Claims that time is running out, and pushes to act because of it. Plain opening hours, delivery dates and "ends on Sunday" in a
    // timetable are no claims about an offer and are left alone.
    private static readonly string[] Phrases =
    [
        "limited [time|period] (offer|offers|deal|deals|sale)", "limited time", "limited time only", "for a limited (time|period) [only]", "for limited time [only]",
        "limited time remaining",
        "(sale|offer|deal|promo|promotion|discount|event) (ends|end|expires|closes) (soon|today|tonight|tomorrow|midnight|now|shortly|just|#|#:#)", "(offers|deals|sales) (end|expire|close) (soon|today|tonight|tomorrow|in|on|at)",
        "(sale|offer|deal|promo|promotion|discount|event) (ends|expires) (in|at|this|once|when|on)",
        "(ends|ending) (today|tonight|tomorrow|at midnight|in minutes|in hours|very soon)", "^expires (today|tonight|tomorrow|soon)",
        "(ends|ending) soon", "sale (ends|ending)", "sale extended", "^[our] [special] offer extended",
        "(offer|deal|discount|code|coupon) expires (in|soon|today|tonight)", "before (the offer|the deal|the sale|this offer|this deal|midnight tonight) (expires|ends|is gone|runs out)",
        "(hurry|hurry up)", "(act|order|buy|shop|book|call|click) (now|today|fast|quickly|quick) (before|or)", "act (now|fast|quickly)", "order (soon|within|in #:#)", "order in the next # (minutes|mins|hours)",
        "(buy|order|shop|book|sign up|claim|get) [it|yours|them|one] now before", "(time|time's|clock) is (running out|ticking)", "time's running out", "the clock is ticking", "running out of time",
        "(last|final) chance [to]", "last day to (buy|save|order|shop|get)", "(last|final) (hours|few hours|hour|minutes|days|day|call) (to|for our|of our|of the sale|only)", "final (call|hours)", "^last call", "grab a last minute deal", "^last minute deals",
        "only # (hours|minutes|days|mins|hrs) (left|remaining|to go)", "[only|just] # (hours|hour|minutes|minute|hrs|mins|days) (left|remaining) to", "(#|#:#) (left|remaining) to (save|order|buy|claim|shop)",
        "# (hours|hour|hrs|hr|h) # (minutes|minute|mins|min|m) # (seconds|second|secs|sec|s)", "# (days|day|d) # (hours|hour|hrs|hr|h) # (minutes|minute|mins|min|m)", "#:# (minutes|min|mins) (left|remaining)", "# (days|day) #:#", "#:# left", "^#:#$", "hours # minutes # # seconds", "flash #:#",
        "reserved in your (cart|basket|bag) for", "(order|cart|basket) has been reserved for", "^[sale] ends (monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
        "(only|just) (a few|a couple of|mere|minutes|hours|moments) (hours|minutes|days|left|to go|remaining)$", "(only|just) (a few|a couple of) (hours|minutes|days) (left|to go|remain|remaining)", "time is (nearly|almost) up", "(you'll|you will|you'd|you may|you might|or|before you|or you'll|or you will) (miss|lose) out", "(who|that) (misses|miss|missed) out", "(risk|stop|avoid) missing out", "fear of missing out", "fomo", "blink and (you'll|you will) miss (it|this|them)", "you snooze you lose", "(doors|window|registration|enrolment|enrollment|sign up|booking) (close|closes|closing) (soon|tonight|at midnight|in hours)", "(after|come) (today|tonight|midnight|tomorrow) (it's|it is|it'll be|it will be|they're|they are|the price is) (gone|over|too late|history)", "it's (now|today) or never",
        "(days|day) (hours|hrs|hour|hr) (mins|minutes|min)", "time (left|remaining) #:#", "(days|time|hours) left until",
        "(reserved|held|saved|locked|prioritized|prioritised) for [only|the next] # (minutes|mins|min|hours|minute)", "(cart|order|basket|items) (is|are) (reserved|held|saved|prioritized|prioritised) for (#|#:#|only|the next)", "(reserved|held) for #:#",
        "(don't|do not|never) (miss|lose) out", "(don't|do not) (wait|delay|hesitate) [any|another|a] [longer|moment|minute|second|day]", "(don't|do not) let (this|it) (slip|get) away", "(don't|do not) miss (this|the) (deal|offer|sale|chance|opportunity|discount)",
        "(act|order|buy|book|call|sign up|get yours|switch) [now] before (it's|its|it is) too late", "before (it's|its|it is) too late$", "before (they're|they are|it's|it is) (all |)gone", "now or never", "once in a lifetime (offer|deal|chance|opportunity|price)", "one day only", "today only", "(this weekend|for # hours|for # days|next # hours) only", "^tonight only",
        "flash (sale|deal|offer)", "(lightning|doorbuster) (deal|deals|sale)", "(today's|todays) (deal|offer) (ends|only)", "price (goes|going|jumps) up (soon|tonight|tomorrow|at midnight|in)", "prices (go|are going) up (soon|tonight|tomorrow|at midnight|in)",
        "while (the offer|this offer|the deal|the sale|it) lasts", "(countdown|counting down) to (the end|midnight|save)", "discount pending", "must end (soon|today|tonight|sunday|midnight)", "ends (in|at) (#:#|midnight)", "ends in # (hours|hour|minutes|mins|days|day|hrs|h|d)", "within (the next|) #:#",

        // clocks and countdowns, and what is taken away when they stop
        "(cart|basket|bag|order|items|offer|deal|discount|code|coupon|voucher|price) (expires|ends|will expire|will end|will be released|will be emptied|will disappear) in", "(expires|expire|expiring|ending|closes|closing|released|gone|disappears) in (#|#:#)", "(ends|ending|expires|expiring|closes|closing) in (the next|less than|just|only|under) (#|#:#|an hour|a day|a minute)", "(can't|cannot|can only|only) (hold|keep|reserve) (it|them|this|your items|your cart|your basket|your order|your bag|your spot|your seat|your price)", "(hours|hour|hrs|hr) # (minutes|minute|mins|min) #", "(days|day) # (hours|hour|hrs|hr) #", "(hours|hrs) (minutes|mins|min) (seconds|secs|sec)", "(order|checkout|buy|book) within [the next] (#|#:#|the hour|one hour)", "(time|offer) (left|remaining|remains) (#|#:#)", "(starts|ends) in #:#", "countdown (is|has|to)", "the countdown [has|is] (on|begun|started)", "(guaranteed|held|yours) for (the next|only|just) (#|#:#)", "price guaranteed for (days|hours|minutes|#|#:#)",
        "(hours|minutes|days|moments|seconds) (left|to go|remaining) (to|before|until|at)", "^(#|just|only|final) [#] (hours|hrs|minutes|mins|days) (left|to go|remaining|only)", "^(last|final) few (hours|minutes|days)", "final # (hours|minutes|days)", "final (day|days|hours|minutes|countdown|reminder|notice|reductions end)", "(last|final) (chance|chances|opportunity|call) (for|at|to|of|on|before)", "(last|final) (day|days) (for|to|of the sale|of our sale|of the offer|ends)", "(your|the|our) (last|final) (chance|opportunity)", "^(last|final) (chance|chances|days)",
        "(offer|deal|sale|price|discount|code|promotion) [is] (valid|good|available) (today|tonight|this weekend|until midnight|until tonight|for # hours)", "(valid|available|good) (today|tonight|this weekend|for today|for # hours|for # days) only", "(today|tonight|this weekend|now) only$", "^(today|tonight|this weekend|one day|# hours|# days|# day|# hour) only", "deal of the (day|hour|week)", "(sale|offer|deal|event|promotion) (is|has been) (extended|ending|nearly over|almost over|closing)", "(sale|offer|deal) (closing|almost over|nearly over|extended)", "(ends|ending|closes|closing|expires|expiring) (very|so|really) (soon|shortly)", "closing (soon|tonight|down sale)", "^time limited (offer|deal|sale)", "(for a|a) (short|brief|limited) (time|period|while) only", "limited (hours|days|period) (only|offer|deal|sale)", "(be quick|move fast|move quickly|act quickly|act soon|act immediately|buy soon|order soon|book soon|shop fast|get it fast|get yours fast)$", "^quick$", "^(be quick|hurry|move fast|act soon|order soon|buy soon)", "rush (while|before|now)", "(act|order|buy|book|claim) (immediately|right now|right away|without delay|this minute|this instant) (to|or|before)", "(don't|do not) (delay|hesitate|dither|think twice)", "(don't|do not) sleep on (it|this|these|them)", "(this|it|offer|deal|price|sale) (won't|will not) (last|be here|be around|wait|come again|come back|be repeated)", "(gone|over|history|too late) (tomorrow|by tomorrow|by midnight|by tonight|by morning|in an hour|in hours)", "you (don't|do not) want to miss (this|it|out|these|them)", "(it's|its|it is) your last (chance|day|opportunity)", "never (see|get|find|have) (this|it|a) (price|deal|offer|chance|discount) [like this] again", "before (time|it) runs out", "(time|clock) (runs|is) (out|running)",
    ];

    private static readonly string[] Allowed =
    [
        "(no|never|not) [a|any|need to|in a] (hurry|rush)", "in a hurry", "in no hurry", "hurry (back|home)", "(don't|do not|needn't|never) hurry", "(don't|do not|needn't) (rush|hurry)", "(don't|do not) hesitate to (ask|contact|write|call|reach)", "(don't|do not) wait (for|until|on|around|up)",
        "time is running out (for|of|on) (you|us|them) to reply", "(if|when|while) you're in a hurry",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-false-urgency",
        "No urgency without an end",
        GuardrailFamily.Tone,
        new ClaimEvidenceRule("urgency", Phrases, Allowed, EvidenceKind.OfferEnd),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Says time is running out.", "Say what the offer is and when it ends, or leave the clock out: \"There is no rush, it will be here when you are ready.\""),
        [
            Fires("Hurry, this offer ends tonight."),
            Fires("Last chance! Your basket is reserved for 09:35 minutes."),
            Fires("Limited-time offer on every tin.") with { OfferEndsInDays = -2 },
            Fires("Don’t miss out: act now before it’s too late."),
            Fires("Book today or you will miss out."),
            Fires("Just a few hours left."),
            Fires("Your basket expires in 12 minutes."),
            Fires("This price is good today only."),
            Silent("Sorry that you missed out on the garden walk."),
            Silent("Hurry, this offer ends tonight.") with { OfferEndsInDays = 0.5 },
            Silent("Take your time. There is no hurry, and the price stays the same."),
            Silent("We are open today from nine to five, and the tasting begins at 18:30."),
            Silent("We answer within two hours, every day of the week."),
            Silent("Please don't hesitate to ask us anything."),
        ]);
}
