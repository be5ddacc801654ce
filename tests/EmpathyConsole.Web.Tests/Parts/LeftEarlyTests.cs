using Bunit;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Parts;

/// <summary>A page that is left while its script is still on its way: the page that came after it must not hear of it.</summary>
public sealed class LeftEarlyTests : BunitContext
{
    private readonly SlowScript script = new();

    public LeftEarlyTests() => Services.AddSingleton<IJSRuntime>(script);

    [Fact]
    public async Task PageKeys_LeftBeforeTheScriptCame_IsNobodysTrouble()
    {
        var page = Render<PageKeys>(p => p.Add(k => k.Heard, ["a"]).Add(k => k.OnKey, _ => Task.CompletedTask));
        await DisposeComponentsAsync();
        script.Come();
        await script.Left.Task.WaitAsync(TimeSpan.FromSeconds(10), Xunit.TestContext.Current.CancellationToken);
        script.Called.ShouldBe(["import"]);
        Renderer.UnhandledException.IsCompleted.ShouldBeFalse();
        page.IsDisposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Work_ThatFailsWhileTheComponentIsThere_StillFails() =>
        await Should.ThrowAsync<JSException>(() => ScriptParts.UnlessLeftAsync(() => false, () => throw new JSException("no such thing")));

    /// <summary>A browser whose answer to "import" is waited for.</summary>
    private sealed class SlowScript : IJSRuntime, IJSObjectReference
    {
        private readonly TaskCompletionSource come = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<string> Called { get; } = [];

        public void Come() => come.SetResult();

        public async ValueTask<T> InvokeAsync<T>(string identifier, object?[]? args)
        {
            Called.Add(identifier);
            await come.Task;
            return (T)(object)this;
        }

        public ValueTask<T> InvokeAsync<T>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<T>(identifier, args);

        public ValueTask DisposeAsync()
        {
            Left.TrySetResult();
            return ValueTask.CompletedTask;
        }
    }
}
