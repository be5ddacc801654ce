using EmpathyConsole.Application.Models;
using EmpathyConsole.Application.Tests.House;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Intelligence.Models;
using EmpathyConsole.Intelligence.Models.Asking;
using EmpathyConsole.Testing;
using EmpathyConsole.Testing.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Models;

/// <summary>Connecting a model: what is kept, what is told to whom, and what a test of it says.</summary>
public sealed class ModelDeskTests : IAsyncLifetime
{
    private FakeModel model = null!;
    private TestConsole console = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IModelDesk Desk => console.Get<IModelDesk>();

    private ModelForm Form => new() { Kind = ModelKind.OpenAiCompatible, Address = model.Endpoint.AbsoluteUri, Model = FakeModel.Name, TimeoutSeconds = 20, TokenBudget = 50_000, Concurrency = 1 };

    public async ValueTask InitializeAsync()
    {
        model = await FakeModel.StartAsync();
        console = await TestConsole.StartAsync(s => s.AddSingleton(new ModelDefaults(ModelSettings.None, new(new(FakeModel.Key), []))));
    }

    public async ValueTask DisposeAsync()
    {
        await console.DisposeAsync();
        await model.DisposeAsync();
    }

    [Fact]
    public async Task Saved_IsReadByAll_SetByAdmins_Recorded_AndHoldsNoKey()
    {
        var watch = new RecordWatch(console);
        var saved = await watch.OfAsync(Room.House, "connect-model", () => Desk.SaveAsync(console.Admin, Form, Token));
        (saved.IsOwn, saved.Writer, saved.Form!.TokenBudget, saved.Key).ShouldBe((true, "model " + FakeModel.Name, 50_000, new ModelKeyState("EMPATHY_MODEL_KEY", true, true)));
        var seen = (await Desk.GetAsync(console.Strategist, Token)).Value;
        (seen.Model, seen.WhyNot, seen.Form, seen.Key).ShouldBe((FakeModel.Name, null, null, null));
        System.Text.Json.JsonSerializer.Serialize(saved).ShouldNotContain(FakeModel.Key);
        await using var db = await console.OpenAsync();
        System.Text.Json.JsonSerializer.Serialize(await db.ModelConnections.SingleAsync(Token)).ShouldNotContain(FakeModel.Key);
        (await watch.TextAsync()).ShouldContain("Connected the language model 'asked-7b' at 127.0.0.1");

        (await watch.OfAsync(Room.House, "disconnect-model", () => Desk.RemoveAsync(console.Admin, Token))).IsOwn.ShouldBeFalse();
        (await db.ModelConnections.CountAsync(Token)).ShouldBe(0);
    }

    [Theory]
    [InlineData("ftp://models.example/v1", "address")]
    [InlineData("http://name:word@models.example/v1", "address")]
    [InlineData("https://models.example/v1?x=1", "address")]
    [InlineData("http://169.254.169.254/latest", "address")]
    [InlineData("http://[fe80::1]/v1", "address")]
    [InlineData("http://models.example/v1", "address")]
    [InlineData("", "address")]
    public async Task Address_ThatIsNone_OrWouldGiveTheKeyAway_IsRefusedWithItsField(string address, string field) =>
        (await Desk.SaveAsync(console.Admin, Form with { Address = address }, Token)).Problem.ShouldNotBeNull().Field.ShouldBe(field);

    [Fact]
    public async Task Numbers_OutOfRange_AreRefusedWithTheirField()
    {
        (await Desk.SaveAsync(console.Admin, Form with { TimeoutSeconds = 1 }, Token)).Problem!.Field.ShouldBe("timeoutSeconds");
        (await Desk.SaveAsync(console.Admin, Form with { MaxOutputTokens = 0 }, Token)).Problem!.Field.ShouldBe("maxOutputTokens");
        (await Desk.SaveAsync(console.Admin, Form with { Retries = 6 }, Token)).Problem!.Field.ShouldBe("retries");
        (await Desk.SaveAsync(console.Admin, Form with { TokenBudget = 1 }, Token)).Problem!.Field.ShouldBe("tokenBudget");
        (await Desk.SaveAsync(console.Admin, Form with { Concurrency = 99 }, Token)).Problem!.Field.ShouldBe("concurrency");
        (await Desk.SaveAsync(console.Admin, Form with { Model = " " }, Token)).Problem!.Field.ShouldBe("model");
    }

    [Theory]
    [InlineData("schema", AnswerForm.Schema, "keeps to a JSON schema")]
    [InlineData("json", AnswerForm.Json, "promises JSON")]
    [InlineData("plain", AnswerForm.Plain, "only the prompt")]
    public async Task Test_FindsOutWhatTheModelTakes_AndItIsRemembered(string takes, AnswerForm form, string sentence)
    {
        (await Desk.SaveAsync(console.Admin, Form, Token)).Succeeded.ShouldBeTrue();
        string[] order = ["schema", "json", "plain"];
        model.Always(c => Array.IndexOf(order, c.Form) < Array.IndexOf(order, takes) ? c.FailAsync(400, "no") : c.SayAsync("""Sure: {"answer": 42}"""));
        var tried = (await Desk.TryAsync(console.Admin, Form, Token)).Value;
        (tried.Works, tried.Form, tried.Failure, tried.ModelReturned, tried.InputTokens > 0).ShouldBe((true, form, null, FakeModel.AnsweredName, true));
        tried.Sentence.ShouldContain(sentence);
        tried.Sentence.ShouldContain("calls itself 'answered-7b-q4'");
        await using var db = await console.OpenAsync();
        (await db.ModelConnections.SingleAsync(Token)).Form.ShouldBe(form);
        model.Requests.ShouldAllBe(r => !r.Contains("evidence"));
    }

    [Theory]
    [InlineData("401", "auth", "EMPATHY_MODEL_KEY")]
    [InlineData("404", "unavailable", "the name of the model")]
    [InlineData("429 huge", "rate-limit", "in 24 hours")]
    [InlineData("always reset", "unavailable", "can't be reached")]
    [InlineData("always malformed", "malformed", "not in the form")]
    public async Task Test_ThatFails_SaysWhyInASentence_WithoutTheKey(string fault, string kind, string sentence)
    {
        model.Plan(fault);
        var tried = (await Desk.TryAsync(console.Admin, Form, Token)).Value;
        (tried.Works, tried.Failure, tried.Form).ShouldBe((false, kind, null));
        tried.Sentence.ShouldContain(sentence);
        tried.Sentence.ShouldNotContain(FakeModel.Key);
    }

    [Fact]
    public async Task Workspace_WithoutItsOwn_HasTheConfiguredModel_AndOfItsOwnNone_WhenItSaysNone()
    {
        await using var other = await TestConsole.StartAsync(s => s.AddSingleton(model.Defaults()));
        var desk = other.Get<IModelDesk>();
        (await desk.GetAsync(other.Admin, Token)).Value.ShouldSatisfyAllConditions(m => m.IsOwn.ShouldBeFalse(), m => m.Model.ShouldBe(FakeModel.Name), m => m.WhyNot.ShouldBeNull());
        var none = (await desk.SaveAsync(other.Admin, new() { Kind = ModelKind.None }, Token)).Value;
        (none.IsOwn, none.Kind, none.Writer).ShouldBe((true, ModelKind.None, null));
        none.WhyNot.ShouldNotBeNull();
    }
}
