namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Which part of a concept a line can be.</summary>
internal enum PieceKind
{
    /// <summary>Headline or subject.</summary>
    Headline,

    /// <summary>Meets the customer where the theme is.</summary>
    Opening,

    /// <summary>What this piece offers for this feeling at this stage; carries the angle.</summary>
    Core,

    /// <summary>What the brand does about the feeling, at any stage; carries the angle where no core does.</summary>
    Help,

    /// <summary>What happens at this step of the journey.</summary>
    Stage,

    /// <summary>Shows the brand value.</summary>
    Value,

    /// <summary>A fact about the offer, as the brief states it.</summary>
    Offer,

    /// <summary>The button.</summary>
    Cta,

    /// <summary>The picture.</summary>
    Visual,
}
