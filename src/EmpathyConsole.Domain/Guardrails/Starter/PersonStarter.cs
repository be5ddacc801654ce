using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class PersonStarter
{
    private static readonly string[] When =
    [
        "(do not|don't|please do not|please don't) (reply|respond|answer) to this (email|e mail|message|mail|address)", "this (inbox|mailbox|address|email|account) is (not monitored|unmonitored|unattended|not read)", "(replies|answers|responses) [to this] [email|message|address] (are not|aren't|will not be|won't be) (read|monitored|answered)",
        "(i|we) (can't|cannot|can not|are unable to|am unable to|are not able to|am not able to) (help|assist) [you] [with] (this|that|your)", "(i|we) (didn't|did not|don't|do not) understand (your|that|the) (question|request|message)", "(your|this) (case|ticket|request) (has been|was|is now|is) closed",
    ];

    private static readonly string[] Then =
    [
        "(call|phone|ring|reach|write to|contact|email|e mail|text|message|ask) (us|me|our|the) [team|service|support|care|at|on]", "(talk|speak|chat) (to|with) (a|an|one of|our|us|someone|somebody) [real|human] [person|people|colleague|advisor|adviser|agent|human]", "(a|one of our) (person|people|colleague|colleagues|human|specialist|adviser|advisor) (will|can|is|answers|takes)", "(i'll|i will|we'll|we will|let me) (connect|bring|put|pass|hand|get) [you] (you|in|through|over|to|a)", "just (reply|answer)", "(reply|answer) (here|to this) (and|to|if|with)", "(our|we're|we are) (here|number is|phone is|line is) (for|on|at|#|open)",
    ];

    public static Guardrail Guardrail { get; } = new(
        "person-within-reach",
        "A person within reach",
        GuardrailFamily.Support,
        new ConditionalRule(When, Then),
        GuardrailScope.Everywhere,
        Severity.Warn,
        new("Shuts a door and shows no other.", "Say how to reach a person: \"Reply here, or call us; a person answers.\""),
        [
            Fires("Please do not reply to this email."),
            Fires("Your case has been closed."),
            Fires("Sorry, I can't help with that."),
            Silent("Please do not reply to this email. Call us on weekdays, a person answers."),
            Silent("Your request was closed. If it is not solved, just reply and we open it again."),
            Silent("I can't help with that here, so I'll connect you with a colleague."),
            Silent("We answer every letter."),
        ]);
}
