using EmpathyConsole.Intelligence.Redaction;
using Shouldly;

namespace EmpathyConsole.Intelligence.Tests.Redaction;

public sealed class RedactorTests
{
    [Theory]
    [InlineData("Write to jo.ann+tea@shop.example.org please", "Write to [email] please")]
    [InlineData("Mail me (kim@mail.example).", "Mail me ([email]).")]
    [InlineData("a@b.co and c@d.example", "[email] and [email]")]
    [InlineData("Call me on 07700 900312.", "Call me on [phone].")]
    [InlineData("+44 7700 900404, thanks", "[phone], thanks")]
    [InlineData("call (555) 123-4567 now", "call [phone] now")]
    [InlineData("My number is 555-123-4567", "My number is [phone]")]
    [InlineData("Not sure enough to order. My number is 07700 900040.", "Not sure enough to order. My number is [phone].")]
    [InlineData("1-800-555-0199 never answers", "[phone] never answers")]
    [InlineData("text 5551234567 when it ships", "text [phone] when it ships")]
    [InlineData("phone: 020 7946 0958", "phone: [phone]")]
    [InlineData("paid with 4111 1111 1111 1111 last week", "paid with [card] last week")]
    [InlineData("5555-5555-5555-4444", "[card]")]
    [InlineData("378282246310005 was charged twice", "[card] was charged twice")]
    public void Redact_PersonalData_IsTakenOut(string text, string expected) => Redactor.Redact(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData("@shop your site is down")]
    [InlineData("meet @ 5pm at the cafe")]
    [InlineData("order 20260618 arrived on 18-06-2026 at 10.30")]
    [InlineData("order 5551234567 is late")]
    [InlineData("ticket #5551234567 is still open")]
    [InlineData("it cost $1234567 or 1,299.00")]
    [InlineData("2026-06-18 08:40:12")]
    [InlineData("from 2019 to 2026, 12 months, 24 cups, 30 grams")]
    [InlineData("tracking AB1234567890GB")]
    [InlineData("4111 1111 1111 1112 is no card")]
    [InlineData("24/02/2015 11.35 and 25/02/2015 11.36")]
    public void Redact_DatesPricesAndOrders_AreLeft(string text) => Redactor.Redact(text).Text.ShouldBe(text);

    [Fact]
    public void Redact_SeveralKinds_AreCountedInReadingOrder()
    {
        var redacted = Redactor.Redact("I'm at kim@mail.example or +44 7700 900404, the card was 5555-5555-5555-4444.");

        redacted.Text.ShouldBe("I'm at [email] or [phone], the card was [card].");
        redacted.Removed.ShouldBe([PersonalDataKind.Email, PersonalDataKind.Phone, PersonalDataKind.Card]);
    }

    [Theory]
    [InlineData("jo@mail.example 07700 900312 4111 1111 1111 1111")]
    [InlineData("@@@@ a@b@c.de 123 456 789 012 345 678 901 ((( +++ 1-2-3-4-5-6-7-8-9")]
    public void Redact_Twice_ChangesNothing(string text)
    {
        var once = Redactor.Redact(text).Text;

        Redactor.Redact(once).Text.ShouldBe(once);
    }

    [Fact]
    public void Redact_NothingPersonal_GivesTheSameInstance()
    {
        var text = new string(['h', 'e', 'l', 'l', 'o']);

        Redactor.Redact(text).Text.ShouldBeSameAs(text);
    }
}
