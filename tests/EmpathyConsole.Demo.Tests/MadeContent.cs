namespace EmpathyConsole.Demo.Tests;

/// <summary>The content of one day, made once for all tests.</summary>
public sealed class MadeContent
{
    public static readonly DateOnly Day = new(2026, 6, 20);

    public DemoContent Content { get; } = DemoContent.Make(Day);
}
