namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>What a setting would do today.</summary>
/// <param name="Days">How long single signals would be kept.</param>
/// <param name="FirstAsked">The first day that could still be asked of single signals.</param>
/// <param name="DaysToTotals">Days that would become totals.</param>
/// <param name="SignalsToGo">Single signals that would go.</param>
/// <param name="SignalsToStay">Single signals that would stay.</param>
public sealed record KeepingPreview(int? Days, DateOnly? FirstAsked, int DaysToTotals, long SignalsToGo, long SignalsToStay);
