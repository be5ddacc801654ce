namespace EmpathyConsole.Demo.House;

/// <summary>What people do or write at the moments of the demo.</summary>
/// <param name="Channel">Channel slug.</param>
/// <param name="Stage">Stage slug, or null.</param>
/// <param name="Text">What they wrote, or null.</param>
/// <param name="Page">The page they are on, or null.</param>
public sealed record MomentContent(string Channel, string? Stage, string? Text = null, string? Page = null)
{
    public static IReadOnlyList<MomentContent> All { get; } =
    [
        new("email", "nurture-email"),
        new("email", "nurture-email"),
        new("email", "nurture-email"),
        new("landing-page", "landing-page", Page: "/plans"),
        new("email", "onboarding"),
        new("chat", "support", "It said Tuesday. It is Thursday. Is anyone there?"),
        new("chat", "onboarding", "I whisk and whisk and there are still lumps, what am I doing wrong?"),
        new("chat", "landing-page", "Which of the two green tins is better with oat milk?"),
        new("push", "nurture-email"),
        new("chat", "support", "I want to skip next month, where do I do that?"),
        new("sms", "nurture-email"),
        new("chat", "support", "This is the third time I explain it. I can't cope with this today."),
    ];
}
