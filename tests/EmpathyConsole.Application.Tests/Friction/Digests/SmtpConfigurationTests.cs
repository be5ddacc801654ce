using EmpathyConsole.Application.Friction.Digests.Mail;
using Microsoft.Extensions.Configuration;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction.Digests;

/// <summary>Which settings switch the letters on, and where the password may come from.</summary>
public sealed class SmtpConfigurationTests
{
    [Fact]
    public void Nothing_IsOff_AndNoTrouble()
    {
        var off = SmtpConfiguration.Read(Of([]));
        (off.IsOn, off.Trouble).ShouldBe((false, null));
    }

    [Theory]
    [InlineData("", 587, SmtpTls.StartTls)]
    [InlineData("implicit", 465, SmtpTls.Implicit)]
    [InlineData("None", 25, SmtpTls.None)]
    public void Settings_AreRead_WithTheUsualPort(string tls, int port, SmtpTls read)
    {
        var settings = SmtpConfiguration.Read(Of(new() { ["Smtp:Tls"] = tls, ["Address"] = "https://console.example.test/" }));
        (settings.IsOn, settings.Port, settings.Tls, settings.Address).ShouldBe((true, port, read, "https://console.example.test"));
    }

    [Theory]
    [InlineData("Smtp:Port", "0")]
    [InlineData("Smtp:Port", "many")]
    [InlineData("Smtp:From", "nobody")]
    [InlineData("Smtp:Tls", "Perhaps")]
    [InlineData("Smtp:Tls", "2")]
    [InlineData("Smtp:User", "console")]
    [InlineData("Smtp:Password", "word-in-a-file")]
    [InlineData("Address", "console")]
    public void WrongSetting_IsSaid_AndNothingIsSent(string name, string value)
    {
        var read = SmtpConfiguration.Read(Of(new() { [name] = value }));
        read.IsOn.ShouldBeFalse();
        read.Trouble!.ShouldContain("Console:" + name.Split(':')[0]);
        read.Trouble!.ShouldNotContain("word-in-a-file");
    }

    [Fact]
    public void Password_ComesFromTheEnvironmentOnly_AndNotInTheOpenToAnotherMachine()
    {
        Dictionary<string, string?> user = new(StringComparer.Ordinal) { ["Smtp:User"] = "console" };
        var inSettings = new ConfigurationBuilder().AddConfiguration(Of(user)).AddInMemoryCollection([new(SmtpConfiguration.PasswordName, "word-in-settings")]).Build();
        SmtpConfiguration.Read(inSettings).IsOn.ShouldBeFalse();
        Environment.SetEnvironmentVariable("EMPATHY_MAILTEST_" + SmtpConfiguration.PasswordName, "word");
        try
        {
            SmtpConfiguration.Read(Of(user)).IsOn.ShouldBeTrue();
            SmtpConfiguration.Read(Of(new(user) { ["Smtp:Tls"] = "None", ["Smtp:Host"] = "127.0.0.1" })).IsOn.ShouldBeTrue();
            SmtpConfiguration.Read(Of(new(user) { ["Smtp:Tls"] = "None" })).Trouble!.ShouldContain("in the open");
        }
        finally
        {
            Environment.SetEnvironmentVariable("EMPATHY_MAILTEST_" + SmtpConfiguration.PasswordName, null);
        }
    }

    // an empty dictionary has no host; anything else is laid over settings that are right
    private static IConfigurationRoot Of(Dictionary<string, string?> console)
    {
        Dictionary<string, string?> right = new(StringComparer.Ordinal) { ["Smtp:Host"] = "mail.example.test", ["Smtp:From"] = "console@example.test" };
        foreach (var (name, value) in console)
        {
            right[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection((console.Count == 0 ? [] : right).Select(p => KeyValuePair.Create("Console:" + p.Key, p.Value))).AddEnvironmentVariables("EMPATHY_MAILTEST_").Build();
    }
}
