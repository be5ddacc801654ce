namespace EmpathyConsole.Application.Brand;

/// <summary>Everything the brand says of itself.</summary>
public sealed record BrandSheet(Workspace Workspace, IReadOnlyList<BrandValue> Values, IReadOnlyList<OfferFact> Offers, IReadOnlyList<Story> Stories, IReadOnlyList<Persona> Personas);
