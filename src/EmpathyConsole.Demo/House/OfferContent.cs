namespace EmpathyConsole.Demo.House;

/// <summary>An offer fact of the demo. Days count from the demo's day; below zero has passed.</summary>
public sealed record OfferContent(string Name, string Statement, int? EndsInDays = null, int? StockLeft = null);
