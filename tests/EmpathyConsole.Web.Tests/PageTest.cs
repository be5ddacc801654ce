using Bunit;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace EmpathyConsole.Web.Tests;

/// <summary>A bUnit context whose desks are the real ones of a TestConsole.</summary>
public abstract class PageTest : BunitContext, IAsyncLifetime
{
    // the first page of a run also loads the program: a busy machine needs longer than bUnit's one second
    static PageTest() => DefaultWaitTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The console behind the page.</summary>
    protected TestConsole Console { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Console = await TestConsole.StartAsync(Configure);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddRadzenComponents();
        Services.AddScoped<Toasts>();
        Services.AddScoped<Keys>();
        Services.AddFallbackServiceProvider(Console.Services);
        await FillAsync();
    }

    /// <summary>What stands in for a service of the console.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    /// <summary>What has to be in the console before the page opens.</summary>
    protected virtual Task FillAsync() => Task.CompletedTask;

    /// <summary>What a test started beside the console ends here.</summary>
    protected virtual ValueTask EmptyAsync() => ValueTask.CompletedTask;

    /// <summary>Renders a page as somebody.</summary>
    protected async Task<IRenderedComponent<T>> OpenAsync<T>(Caller caller, Action<ComponentParameterCollectionBuilder<T>>? parameters = null)
        where T : IComponent
    {
        var clock = new WorkspaceClock(Console.Get<Application.Brand.IWorkspaceDesk>(), Console.Clock);
        await clock.LoadAsync(caller, CancellationToken.None);
        return Render<T>(p =>
        {
            p.AddCascadingValue(caller);
            p.AddCascadingValue(clock);
            parameters?.Invoke(p);
        });
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeComponentsAsync();
        await EmptyAsync();
        await Console.DisposeAsync();
        Dispose();
        GC.SuppressFinalize(this);
    }
}
