using EmpathyConsole.Domain.Guardrails.Kinds;
using static EmpathyConsole.Domain.Guardrails.GuardrailExample;

namespace EmpathyConsole.Domain.Guardrails.Starter;

internal static class FieldsStarter
{
    private static readonly string[] Fields =
    [
        "first_name", "fname", "name", "last_name", "company", "order_number", "ticket_number", "booking_date", "agent_name",
        "unsubscribe", "unsubscribe_url", "preferences_url", "view_in_browser", "company_address",
    ];

    public static Guardrail Guardrail { get; } = new(
        "only-needed-fields",
        "Only the data it needs",
        GuardrailFamily.LeastData,
        new AllowedFieldsRule(Fields),
        GuardrailScope.Everywhere,
        Severity.Block,
        new("Uses something we know about the person that this message does not need.", "Leave the field out, or have a CX lead add it to the fields that may be used."),
        [
            Fires("Hello {first_name}, happy {age}th birthday."),
            Fires("Still thinking of {{ last_viewed_product | default: 'our teas' }}?"),
            Fires("{% if income > 50000 %}Our finest tin.{% endif %}"),
            Fires("Dear *|FNAME|*, how is life in %CITY%?"),
            Silent("Hello {first_name}, your order {{ order_number }} is on its way."),
            Silent("Dear *|FNAME|*, thank you. [[Unsubscribe]]"),
            Silent("A cup at 80% of its best is 100% yours."),
        ]);
}
