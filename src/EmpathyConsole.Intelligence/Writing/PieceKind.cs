namespace EmpathyConsole.Intelligence.Writing;

/// <summary>Which part of a concept a line can be.</summary>
internal enum PieceKind
{
    /// <summary>A whole short text: headline, a first sentence, and what follows from it. It carries the angle and is the concept's pattern.</summary>
    Unit,

    /// <summary>A consented story, in its teller's words.</summary>
    Story,

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
