using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using Microsoft.Extensions.Configuration;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>Which settings make a model, and where its key may come from.</summary>
public sealed class ModelConfigurationTests
{
    [Fact]
    public void Nothing_IsNoModel() => ModelConfiguration.Read(Of([])).Settings.ShouldBe(ModelSettings.None);

    [Fact]
    public void Settings_AreRead()
    {
        var read = ModelConfiguration.Read(Of(new() { ["Kind"] = "openaicompatible", ["Endpoint"] = "http://localhost:11434/v1", ["Name"] = " small ", ["TimeoutSeconds"] = "90", ["MaxOutputTokens"] = "400", ["Retries"] = "0", ["TokenBudget"] = "5000", ["Concurrency"] = "3" })).Settings;
        (read.Retries, read.TokenBudget, read.Concurrency).ShouldBe((0, 5000, 3));
        (read.WhyNot, read.IsConfigured, read.Name, read.Timeout, read.MaxOutputTokens, read.Key.IsPresent).ShouldBe((null, true, "small", TimeSpan.FromSeconds(90), 400, false));
    }

    [Theory]
    [InlineData("Kind", "Telepathy")]
    [InlineData("Endpoint", "localhost")]
    [InlineData("Endpoint", "file:///etc/passwd")]
    [InlineData("Endpoint", "https://name:word@models.example/v1")]
    [InlineData("Name", "")]
    [InlineData("TimeoutSeconds", "0")]
    [InlineData("TimeoutSeconds", "soon")]
    [InlineData("MaxOutputTokens", "1")]
    [InlineData("Endpoint", "https://models.example/v1?api-key=1")]
    [InlineData("Endpoint", "http://169.254.169.254/v1")]
    [InlineData("Retries", "9")]
    [InlineData("TokenBudget", "10")]
    [InlineData("Concurrency", "0")]
    [InlineData("Kind", "1")]
    [InlineData("Key", "sk-in-a-file")]
    public void WrongSetting_IsSaid_AndNoModelIsAsked(string name, string value)
    {
        var read = ModelConfiguration.Read(Of(new() { ["Kind"] = "OpenAiCompatible", ["Endpoint"] = "https://models.example/v1", ["Name"] = "small", [name] = value })).Settings;
        read.Trouble.ShouldNotBeNull().ShouldContain("Console:Model");
        read.Trouble.ShouldNotContain("sk-in-a-file");
        read.IsConfigured.ShouldBeTrue();
        read.Kind.ShouldBe(ModelKind.None);
    }

    [Fact]
    public void Key_ComesFromTheEnvironmentOnly_AndNotOverPlainHttpToAnotherMachine()
    {
        Dictionary<string, string?> model = new(StringComparer.Ordinal) { ["Kind"] = "OpenAiCompatible", ["Endpoint"] = "https://models.example/v1", ["Name"] = "small" };
        ModelConfiguration.Read(Of(model, new() { [ModelConfiguration.KeyName] = "sk-in-settings" })).Keys.Key.IsPresent.ShouldBeFalse();
        Environment.SetEnvironmentVariable("EMPATHY_TEST_" + ModelConfiguration.KeyName, FakeModel.Key);
        try
        {
            var defaults = ModelConfiguration.Read(Of(model, environment: true));
            var read = defaults.Settings;
            (read.WhyNot, read.Key.IsPresent).ShouldBe((null, true));
            defaults.ToString().ShouldNotContain(FakeModel.Key);

            // nobody can have the key sent to another server than the one that was configured, unless its host is named
            defaults.Keys.For(new("https://elsewhere.example/v1")).IsPresent.ShouldBeFalse();
            ModelConfiguration.Read(Of(new(model, StringComparer.Ordinal) { ["KeyHosts"] = "elsewhere.example, third.example" }, environment: true)).Keys.For(new("https://third.example/v1")).IsPresent.ShouldBeTrue();
            ModelConfiguration.Read(Of(new(model, StringComparer.Ordinal) { ["Endpoint"] = "http://models.example/v1" }, environment: true)).Settings.Trouble.ShouldNotBeNull().ShouldContain("https");
        }
        finally
        {
            Environment.SetEnvironmentVariable("EMPATHY_TEST_" + ModelConfiguration.KeyName, null);
        }
    }

    private static IConfigurationRoot Of(Dictionary<string, string?> model, Dictionary<string, string?>? more = null, bool environment = false)
    {
        var builder = new ConfigurationBuilder().AddInMemoryCollection(model.Select(m => KeyValuePair.Create("Console:Model:" + m.Key, m.Value))).AddInMemoryCollection(more ?? []);
        return (environment ? builder.AddEnvironmentVariables("EMPATHY_TEST_") : builder).Build();
    }
}
