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
    [InlineData("lena at shop dot example", "[email]")]
    [InlineData("paid from DE89 3704 0044 0532 0130 00 on Monday", "paid from [iban] on Monday")]
    [InlineData("SSN 219-09-9999, why?", "SSN [id], why?")]
    [InlineData("order 5551234567 is late", "order [number] is late")]
    [InlineData("tracking AB1234567890GB", "tracking [number]")]
    [InlineData("ticket #5551234567 is still open", "ticket #[number] is still open")]
    [InlineData("at 22B Baker Street, London NW1 6XE twice", "at [address] twice")]
    [InlineData("https://shop.example/reset?token=8f3ac91be2d04c7a fails", "https://shop.example/[link] fails")]
    [InlineData("from 203.0.113.42", "from [ip]")]
    [InlineData("@shop your site is down", "[handle] your site is down")]
    [InlineData("my name is grace o'connor and i wait", "my name is [name] and i wait")]
    [InlineData("Dear Mr Hoffmann, I was born on 3 March 1971.", "Dear [name], I was born on [date of birth].")]
    [InlineData("call (212) 555-0147 ext. 204 or Visa *4242", "call [phone] or Visa *[card]")]
    public void Redact_PersonalData_IsTakenOut(string text, string expected) => Redactor.Redact(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData("Will I get it in May? Dear Team, thanks Delta, my name is on the list")]
    [InlineData("flight 1234, SKU 4405-2291-77, size 38-40, room 1408, version 10.4.2.1")]
    [InlineData("a 5 star place, a 24 hour drive, two way street, 3 lane road")]
    [InlineData("https://shop.example/sale/summer?utm_source=mail")]
    [InlineData("[email] and [date of birth] and [NAME] is here")]
    [InlineData("meet @ 5pm at the cafe")]
    [InlineData("arrived on 18-06-2026 at 10.30, 20260618 in the file")]
    [InlineData("it cost $1234567 or 1,299.00")]
    [InlineData("2026-06-18 08:40:12")]
    [InlineData("from 2019 to 2026, 12 months, 24 cups, 30 grams")]
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
