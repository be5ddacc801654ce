using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using Shouldly;

namespace EmpathyConsole.Web.Tests.Parts;

public sealed class LoadingTests
{
    [Fact]
    public async Task Set_WhileAnOlderReadingIsUnderWay_IsNotOverwrittenByIt()
    {
        using var state = new Loading<string>(() => { });
        await state.LoadAsync(_ => Task.FromResult<Result<string>>("first"));
        var slow = new TaskCompletionSource<Result<string>>();
        var loading = state.LoadAsync(_ => slow.Task);
        state.IsBusy.ShouldBeTrue();
        state.Set("newest");
        state.IsBusy.ShouldBeFalse();
        slow.SetResult("read before");
        await loading;
        state.Value.ShouldBe("newest");
    }
}
