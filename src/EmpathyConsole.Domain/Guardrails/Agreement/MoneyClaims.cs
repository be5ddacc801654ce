using System.Text.RegularExpressions;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Agreement;

/// <summary>Prices and discounts.</summary>
internal static class MoneyClaims
{
    private const string Amount = @"\d(?:[\d.,]*\d)?";
    private const string Signs = @"[$\u20AC\u00A3\u00A5]";
    private const string Names = @"(?:USD|EUR|GBP|CHF|euros?|dollars?|pounds?|francs?)";
    private const string Before = @"(?:\b(save|saving|over|above|under|below|spend|worth)(?:\s+up\s+to)?\s+)?";
    private const string After = @"(?:\s*(?:a|per|each|every|/)\s*(month|year|week|day|night|person|tin|item|user|seat)\b|\s+(monthly|yearly|annually|weekly|daily)\b|\s+(off|discount|cheaper|less)\b)?";

    public static IReadOnlyList<ClaimPattern> All { get; } =
    [
        new(AgreementOn.Price, $@"{Before}({Signs}|\b{Names})\s?({Amount}){After}", m => Read(m, m.Groups[2].Value, m.Groups[3].Value)),
        new(AgreementOn.Price, $@"{Before}\b({Amount})\s?(\u20AC|\u00A3|{Names}\b){After}", m => Read(m, m.Groups[3].Value, m.Groups[2].Value)),
        new(AgreementOn.Discount, @"\b(?:(?:save|saving|discount\s+of|reduced\s+by|off\s+by)\s+(?:up\s+to\s+)?)(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent\b|per\s+cent\b)", m => ("discount %", Numbers.Amount(m.Groups[1].Value))),
        new(AgreementOn.Discount, @"\b(\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent|per\s+cent)\s+(?:off|discount|cheaper|less|reduction|savings?)\b", m => ("discount %", Numbers.Amount(m.Groups[1].Value))),
    ];

    private static (string Topic, string Value)? Read(Match match, string currency, string amount)
    {
        var period = (match.Groups[4].Value + match.Groups[5].Value).ToLowerInvariant() switch
        {
            "monthly" => "month",
            "yearly" or "annually" => "year",
            "weekly" => "week",
            "daily" => "day",
            var p => p,
        };
        var sort = match.Groups[1].Value.ToLowerInvariant() switch
        {
            "save" or "saving" => "saving",
            "over" or "above" or "spend" => "threshold",
            "under" or "below" or "worth" => "other",
            _ => match.Groups[6].Success ? "saving" : "price",
        };
        return ($"{sort} {Currency(currency)} {period}".TrimEnd(), Numbers.Amount(amount));
    }

    private static string Currency(string written) => written.ToUpperInvariant() switch
    {
        "$" or "DOLLAR" or "DOLLARS" or "USD" => "USD",
        "\u20AC" or "EURO" or "EUROS" or "EUR" => "EUR",
        "\u00A3" or "POUND" or "POUNDS" or "GBP" => "GBP",
        "FRANC" or "FRANCS" or "CHF" => "CHF",
        var other => other,
    };
}
