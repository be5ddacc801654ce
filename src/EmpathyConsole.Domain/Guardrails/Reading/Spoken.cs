using System.Globalization;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Domain.Guardrails.Reading;

/// <summary>The words in which guardrails are spoken of.</summary>
internal static class Spoken
{
    public static string Or(IReadOnlyList<string> words) => words.Count == 0 ? "nothing" : words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    public static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string N(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    public static string Count(int number, string one) => number == 1 ? $"1 {one}" : $"{N(number)} {one}s";

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Slug(string slug) => slug.Replace('-', ' ');

    public static string Part(CopyPart part) => part == CopyPart.Cta ? "call to action" : part.ToString().ToLowerInvariant();

    public static string Of(AgreementOn on) => on switch
    {
        AgreementOn.Price => "price",
        AgreementOn.Discount => "discount",
        AgreementOn.Date => "date",
        AgreementOn.Promise => "promise",
        _ => "tone",
    };

    /// <summary>To finish "anyone who ...".</summary>
    public static string Of(RecipientState state) => state switch
    {
        RecipientState.OpenComplaint => "has an open complaint",
        RecipientState.Grief => "is in grief",
        RecipientState.Paused => "asked for a pause",
        _ => "is frustrated",
    };

    public static string Of(EvidenceKind evidence) => evidence switch
    {
        EvidenceKind.OfferEnd => "an offer fact has an end that is still ahead",
        EvidenceKind.StockLeft => "an offer fact has stock left",
        EvidenceKind.Story => "a story with consent stands behind it",
        _ => "something stands behind it",
    };

    public static string Of(DensityMeasure measure) => measure switch
    {
        DensityMeasure.ExclamationMarks => "exclamation marks",
        DensityMeasure.Capitals => "words in capitals",
        _ => "listed phrases",
    };

    public static string Of(OnFail onFail) => onFail switch
    {
        OnFail.Suggest => "it suggests other words",
        OnFail.Rewrite => "it has the copy written again, at most twice",
        OnFail.BrandStory => "a brand story is told instead",
        OnFail.Defer => "the message waits",
        OnFail.Human => "a person takes over",
        OnFail.Suppress => "nothing is sent",
        _ => "it says so",
    };

    public static string Of(OnError onError) => onError == OnError.Closed ? "everything is blocked" : "everything goes through with an alert";

    public static string Of(GuardrailFamily family) => family == GuardrailFamily.LeastData ? "least data" : family.ToString().ToLowerInvariant();

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();
}
