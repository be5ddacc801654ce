using System.Buffers;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>Sets of signs that readers look for, made once.</summary>
internal static class SignSets
{
    public static readonly SearchValues<char> Misread = SearchValues.Create("CIKMOV");
    public static readonly SearchValues<char> BeforeNumber = SearchValues.Create(" :#=.-('\"\u00a0\t");
    public static readonly SearchValues<char> AroundAt = SearchValues.Create(" ()[]{}<>");
    public static readonly SearchValues<char> DigitOrLine = SearchValues.Create("0123456789_");
    public static readonly SearchValues<char> InCue = SearchValues.Create(" ,:-/\n\t");
    public static readonly SearchValues<char> BeforeName = SearchValues.Create(",.!?:\n-");
    public static readonly SearchValues<char> AfterHere = SearchValues.Create(",.!;:\n-");
    public static readonly SearchValues<char> ClauseEnd = SearchValues.Create(".,!?;:\n-(");
}
