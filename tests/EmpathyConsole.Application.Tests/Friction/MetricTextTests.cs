using EmpathyConsole.Application.Friction;
using EmpathyConsole.Domain.Friction;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Friction;

public sealed class MetricTextTests
{
    [Theory]
    [InlineData("cost-per-conversion", 1854, "no spend named")]
    [InlineData("return-on-spend", 1854, "no spend named")]
    [InlineData("cost-per-conversion", 9, "too few, 10 needed")]
    [InlineData("csat", 29, "too few, 30 needed")]
    public void Missing_SaysWhatIsWanting(string metric, long n, string said) => MetricText.Missing(MetricCatalogue.Find(metric)!, n).ShouldBe(said);
}
