using System.Globalization;

namespace EmpathyConsole.Web.Parts;

/// <summary>Numbers as the console writes them: LOOK, "Numbers and dates".</summary>
public static class NumberText
{
    /// <summary>"1,206".</summary>
    public static string Count(long n) => n.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A fraction as "44.0%".</summary>
    public static string Share(double fraction) => (fraction * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    /// <summary>"40.1 to 48.0" for a share's interval.</summary>
    public static string ShareRange(double low, double high) => string.Create(CultureInfo.InvariantCulture, $"{low * 100:0.0} to {high * 100:0.0}");

    /// <summary>A difference of shares: "+12.8 points", with a true minus.</summary>
    public static string Points(double difference) => WithSign(difference * 100, "0.0") + " points";

    /// <summary>"+3" or "−3" with a true minus; 0 has no sign.</summary>
    public static string WithSign(double value, string format = "0.##")
    {
        var text = Math.Abs(value).ToString(format, CultureInfo.InvariantCulture);
        return text.All(c => c is '0' or '.') ? text : (value < 0 ? "\u2212" : "+") + text;
    }
}
