using EmpathyConsole.Application.Models;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Testing;
using Microsoft.Extensions.Configuration;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>Which settings make a model, and where its key may come from.</summary>
public sealed class ModelConfigurationTests
{
    [Fact]
    public void Nothing_IsNoModel() => ModelConfiguration.Read(Of([])).ShouldBe(ModelSettings.None);

    [Fact]
    public void Settings_AreRead()
    {
        var read = ModelConfiguration.Read(Of(new() { ["Kind"] = "openaicompatible", ["Endpoint"] = "http://localhost:11434/v1", ["Name"] = " small ", ["TimeoutSeconds"] = "90", ["MaxOutputTokens"] = "400" }));
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
    [InlineData("Key", "sk-in-a-file")]
    public void WrongSetting_IsSaid_AndNoModelIsAsked(string name, string value)
    {
        var read = ModelConfiguration.Read(Of(new() { ["Kind"] = "OpenAiCompatible", ["Endpoint"] = "https://models.example/v1", ["Name"] = "small", [name] = value }));
        read.Trouble.ShouldNotBeNull().ShouldContain("Console:Model");
        read.Trouble.ShouldNotContain("sk-in-a-file");
        read.IsConfigured.ShouldBeTrue();
        read.Kind.ShouldBe(ModelKind.None);
    }

    [Fact]
    public void Key_ComesFromTheEnvironmentOnly_AndNotOverPlainHttpToAnotherMachine()
    {
        Dictionary<string, string?> model = new(StringComparer.Ordinal) { ["Kind"] = "OpenAiCompatible", ["Endpoint"] = "https://models.example/v1", ["Name"] = "small" };
        ModelConfiguration.Read(Of(model, new() { [ModelConfiguration.KeyName] = "sk-in-settings" })).Key.IsPresent.ShouldBeFalse();
        Environment.SetEnvironmentVariable("EMPATHY_TEST_" + ModelConfiguration.KeyName, FakeModel.Key);
        try
        {
            var read = ModelConfiguration.Read(Of(model, environment: true));
            (read.WhyNot, read.Key.IsPresent).ShouldBe((null, true));
            read.ToString().ShouldNotContain(FakeModel.Key);
            ModelConfiguration.Read(Of(new(model, StringComparer.Ordinal) { ["Endpoint"] = "http://models.example/v1" }, environment: true)).Trouble.ShouldNotBeNull().ShouldContain("https");
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
