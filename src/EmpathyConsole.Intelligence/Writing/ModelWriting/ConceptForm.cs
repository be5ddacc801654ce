using System.Text.Json;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>The form of a model's answer: concepts with the ids they rest on.</summary>
internal static class ConceptForm
{
    /// <summary>The ways in a concept may take; the same as the built-in writer's.</summary>
    public static readonly IReadOnlyList<string> Angles =
    [
        "reassure", "remove-effort", "answer", "show-the-maker", "teach", "invite", "celebrate", "thank", "own-up", "listen",
        "plain-steps", "ask-back", "human-hand", "give-room", "show-the-way", "small-start", "side-by-side",
    ];

    /// <summary>An angle nobody gave.</summary>
    public const string OtherAngle = "other";

    // the strict dialect: every property required, none beside them
    public static readonly JsonElement Schema = JsonSerializer.SerializeToElement(new
    {
        type = "object",
        properties = new
        {
            concepts = new
            {
                type = "array",
                items = new
                {
                    type = "object",
                    properties = new
                    {
                        headline = new { type = "string" },
                        body = new { type = "string" },
                        cta = new { type = "string" },
                        visual = new { type = "string" },
                        angle = new { type = "string", @enum = Angles },
                        evidence = new
                        {
                            type = "array",
                            items = new
                            {
                                type = "object",
                                properties = new { id = new { type = "string" }, words = new { type = "string" } },
                                required = (string[])["id", "words"],
                                additionalProperties = false,
                            },
                        },
                    },
                    required = (string[])["headline", "body", "cta", "visual", "angle", "evidence"],
                    additionalProperties = false,
                },
            },
        },
        required = (string[])["concepts"],
        additionalProperties = false,
    });
}
