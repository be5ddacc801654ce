using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class FearStarter
{
    // Threats addressed to the reader, not bad news in general.
    private static readonly string[] Threats =
    [
        "you (could|may|might|will|would|are going to|stand to|risk) (lose|losing) (everything|it all|your home|your savings|your family|your job|your money|your health|your data|thousands)", "(losing|lose) everything you",
        "you (will|are going to|would|could) regret (it|this|not|waiting)", "you'll regret (it|this|not|waiting)", "(live|living) (to|with) regret", "you (will|are going to) (suffer|pay the price|be sorry|be left behind|be next)", "you'll (suffer|pay the price|be sorry|be left behind|be next)",
        "(don't|do not) be the next victim", "(don't|do not) become (a|the next|another) (victim|statistic)", "(next|another) (victim|statistic)", "(could|will|may) be (the|your) next (victim|disaster|nightmare)", "you could be next", "are you next",
        "(your|you and your) (family|children|kids|home|loved ones|money|savings|data|identity|health|heart|future) (is|are) (at risk|in danger|not safe|under attack|under threat|unprotected|exposed)", "you are (at risk|in danger|under attack|not safe|unprotected)", "you're (at risk|in danger|under attack|not safe|unprotected)", "(putting|puts|put) your (family|children|kids|loved ones|life|health|home|future) (at risk|in danger)", "what would happen to your (family|children|kids)", "(silently|slowly|quietly) (killing|poisoning|destroying|ruining) (you|your)", "(killing|poisoning|destroying|ruining) your (body|health|family|children|skin|heart|brain|marriage|future|life)", "(silent|hidden|invisible) killer",
        "(or|before) (something|the) (terrible|worst|unthinkable) happens", "(the|your) worst nightmare", "nightmare scenario", "(face|suffer|suffering|facing) the consequences", "(ignore|ignoring) (this|it|the signs|the warning) (at your peril|at your own peril|could cost you|may cost you|will cost you)", "at your [own] peril", "(could|may|might|will) cost you (your|everything|dearly|thousands)", "don't say (we|nobody|no one) (didn't|did not|never) (warn|tell|warned|told) you", "(you|you've|you have) been warned", "(you'll|you will) never forgive yourself", "(could|can|will) you live with yourself", "what if (it|this|that) happens to (you|your)", "(imagine|picture) losing (everything|it all|your home|your family|your savings|your job)", "or else", "no one will (save|help|rescue) you", "nobody will (save|help|rescue) you", "(you|you're|you are) doomed", "(criminals|thieves|hackers|scammers|burglars) (are|will be) (watching|waiting|coming|targeting) [for] (you|your)", "your account will be (closed|deleted|terminated|suspended) (forever|unless|if you)", "lose (access|everything) (forever|for good)", "too late to (save|fix|protect|help) (you|your|yourself)",
    ];

    private static readonly string[] WaysOut =
    [
        "here's (how|what)", "here is (how|what)", "(you can|you could|you may) [simply|always|safely|calmly|easily] (check|call|ask|change|cancel|stop|pause|talk|write|reply|switch|turn|set|lock|freeze|return|try|choose|skip|update|speak|protect|get help)", "(we|we'll|we will|we can|our team|a person) (help|can help|will help|are here|is here|show you|walk you|answer|cover|guide)", "we're here", "(step by step|in three steps|in two steps|in one step|in # steps|in # minutes)", "(call|write to|talk to|ask|chat with|reach) (us|our|a person|a nurse|a doctor|a pharmacist|an adviser|an advisor|someone)", "(no|without) obligation", "free (check|advice|cancellation|helpline|return|returns)", "(what to do|how to|ways to) (next|stop|fix|check|protect|prevent|stay)", "(covered|refunded) (either way|if|in any case)", "nothing (to do|is lost|changes)", "you do not (have|need) to do anything", "you don't (have|need) to do anything", "takes (a|two|five|#) (minute|minutes)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "no-fear-mongering",
        "No threat without a way out",
        GuardrailFamily.Tone,
        new FearLoadRule(Threats, WaysOut, ["(fear|risk|threat) of nothing"], MostPer100Words: 2),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Threatens the reader and leaves them alone with it.", "Name the worry in calm words, then the next step a person can take: \"Here is what you can check, and whom to call.\""),
        [
            Fires("You could lose everything. Is your family at risk?"),
            Fires("Don't become another statistic."),
            Fires("Imagine losing everything. Don't say we didn't warn you."),
            Fires("Ignore this at your peril: hackers are watching you."),
            Silent("Someone may have your password. Here's how to change it in two minutes; we can help."),
            Silent("Your data is at risk after the breach. You can change your password now, and we'll help if it does not work."),
            Silent("Worried about caffeine late in the day? This tin has none."),
        ]);
}
