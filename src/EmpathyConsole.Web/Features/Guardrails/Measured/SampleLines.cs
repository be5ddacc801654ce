namespace EmpathyConsole.Web.Features.Guardrails.Measured;

/// <summary>A file that shows what labelled lines look like.</summary>
internal static class SampleLines
{
    public const string Csv = "text,label,family,kind,site\r\n"
        + "\"Hurry, this offer ends in 10 minutes!\",must fire,tone,Urgency,spring newsletter\r\n"
        + "Only 2 left and 40 people are looking,must fire,tone,Scarcity,shop\r\n"
        + "\"No thanks, I don't care about my family\",must fire,tone,Shaming,pop-up\r\n"
        + "Your parcel arrives on Tuesday.,leave alone,tone,Service,order mail\r\n"
        + "\"Spring is short, and so is this list.\",leave alone,tone,Headline,blog\r\n"
        + "The sale ends on 30 June; you find the terms below.,leave alone,tone,Offer with a date,spring newsletter\r\n";
}
