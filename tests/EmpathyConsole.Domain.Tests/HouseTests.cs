namespace EmpathyConsole.Domain.Tests;

public sealed class HouseTests
{
    [Fact]
    public void Rights_HaveEveryOperationOnce() =>
        Assert.Equal(Enum.GetValues<EmpathyConsole.Domain.House.Operation>(), EmpathyConsole.Domain.House.Rights.Table.Select(r => r.Operation));
}
